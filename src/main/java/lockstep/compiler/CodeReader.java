package lockstep.compiler;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link CodeWriter} wrote. Runs at every start while nothing is warm yet, so it moves blocks, not bytes. */
final class CodeReader {
    private static final CodeTag[] TAGS = CodeTag.values();
    private static final Code.Origin[] ORIGINS = Code.Origin.values();
    private static final Constant.Singleton[] SINGLETONS = Constant.Singleton.values();

    private final ByteBuffer in;
    private final String[] strings;

    private CodeReader(ByteBuffer in) {
        this.in = in;
        strings = new String[in.getInt()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = text();
        }
    }

    static Code read(ByteBuffer in) {
        return new CodeReader(in.order(ByteOrder.LITTLE_ENDIAN)).code();
    }

    private Code code() {
        String name = string();
        String qualifiedName = string();
        String fileName = string();
        int[] numbers = integers(10);
        int[] instructions = integers(in.getInt());
        ByteBuffer positions = slice(in.getInt());
        List<String> names = strings();
        List<String> localNames = strings();
        byte[] localKinds = new byte[in.getInt()];
        in.get(localKinds);
        Code.Handler[] handlers = new Code.Handler[in.getInt()];
        for (int i = 0; i < handlers.length; i++) {
            handlers[i] = new Code.Handler(in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt() != 0);
        }
        return new Code(
                name, qualifiedName, fileName, ORIGINS[numbers[0]], numbers[1], numbers[2], numbers[3], numbers[4],
                numbers[5], numbers[6], instructions, Positions.packed(positions), constants(), names, localNames,
                localKinds, numbers[7], numbers[8], Arrays.asList(handlers), numbers[9] != 0);
    }

    private List<Constant> constants() {
        Constant[] all = new Constant[in.getInt()];
        for (int i = 0; i < all.length; i++) {
            all[i] = constant();
        }
        return Arrays.asList(all);
    }

    private Constant constant() {
        CodeTag tag = TAGS[in.get()];
        return switch (tag) {
            case NONE, TRUE, FALSE, ELLIPSIS -> SINGLETONS[tag.ordinal()];
            case LONG -> new Constant.Int(BigInteger.valueOf(in.getLong()));
            case BIG -> new Constant.Int(new BigInteger(string(), 16));
            case FLOAT -> new Constant.Float(in.getDouble());
            case COMPLEX -> new Constant.Complex(in.getDouble(), in.getDouble());
            case STR -> new Constant.Str(string());
            case BYTES -> new Constant.Bytes(string());
            case TUPLE -> new Constant.Tuple(List.copyOf(constants()));
            case FROZEN_SET -> new Constant.FrozenSet(List.copyOf(constants()));
            case CODE -> new Constant.CodeConstant(code());
        };
    }

    private int[] integers(int count) {
        int[] all = new int[count];
        in.asIntBuffer().get(all);
        in.position(in.position() + 4 * count);
        return all;
    }

    private ByteBuffer slice(int length) {
        ByteBuffer part = in.slice(in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    private List<String> strings() {
        String[] all = new String[in.getInt()];
        for (int i = 0; i < all.length; i++) {
            all[i] = string();
        }
        return Arrays.asList(all);
    }

    private String string() {
        return strings[in.getInt()];
    }

    private String text() {
        int length = in.getInt();
        if (length < 0) {
            char[] wide = new char[~length];
            in.asCharBuffer().get(wide);
            in.position(in.position() + 2 * wide.length);
            return new String(wide);
        }
        String narrow = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.ISO_8859_1);
        in.position(in.position() + length);
        return narrow;
    }
}
