package lockstep.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import lockstep.compiler.Opcode;
import org.junit.jupiter.api.Test;

/** What HotSpot and the loop's switch rely on. */
class LoopTest {
    /** HotSpot's HugeMethodLimit: a longer method is never compiled. */
    private static final int HUGE_METHOD = 8000;

    @Test
    void opConstantsAreTheOrdinalsOfTheOpcodes() throws ReflectiveOperationException {
        for (Opcode each : Opcode.values()) {
            assertThat(Op.class.getDeclaredField(each.name()).getInt(null)).as(each.name()).isEqualTo(each.ordinal());
        }
    }

    @Test
    void theLoopIsSmallEnoughToBeCompiled() throws IOException {
        assertThat(bytecodeSize("Loop", "interpret")).isBetween(500, HUGE_METHOD - 1);
        assertThat(bytecodeSize("Instructions", "rare")).isBetween(500, HUGE_METHOD - 1);
        assertThat(bytecodeSize("RareInstructions", "run")).isBetween(500, HUGE_METHOD - 1);
    }

    /** Reads the class file (JVM specification, chapter 4) as far as the length of one method's code. */
    private static int bytecodeSize(String className, String method) throws IOException {
        try (InputStream file = Loop.class.getResourceAsStream(className + ".class");
                DataInputStream in = new DataInputStream(file)) {
            in.skipNBytes(8);
            String[] texts = constants(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            members(in, texts, "");
            return members(in, texts, method);
        }
    }

    private static String[] constants(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("constant " + tag);
            }
        }
        return texts;
    }

    private static int members(DataInputStream in, String[] texts, String wanted) throws IOException {
        int size = 0;
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()];
            in.skipNBytes(2);
            int attributes = in.readUnsignedShort();
            for (int a = 0; a < attributes; a++) {
                String attribute = texts[in.readUnsignedShort()];
                int length = in.readInt();
                if (attribute.equals("Code") && name.equals(wanted)) {
                    in.skipNBytes(4);
                    size = in.readInt();
                    in.skipNBytes(length - 8);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
        return size;
    }
}
