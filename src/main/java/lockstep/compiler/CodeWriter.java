package lockstep.compiler;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link Code} as bytes, for {@link CodeReader}: every string once, in front, then the code with the codes in it.
 * Little-endian, as the machines are, so that instructions are read in one go.
 */
final class CodeWriter {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private ByteBuffer out = buffer(1 << 16);

    private CodeWriter() {}

    static byte[] write(Code code) {
        CodeWriter writer = new CodeWriter();
        writer.code(code);
        ByteBuffer body = writer.out.flip();
        writer.out = buffer(1 << 12);
        writer.integer(writer.strings.size());
        writer.strings.keySet().forEach(writer::text);
        ByteBuffer head = writer.out.flip();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.array(), 0, head.limit());
        all.write(body.array(), 0, body.limit());
        return all.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer room(int bytes) {
        if (out.remaining() < bytes) {
            out = buffer(2 * out.capacity() + bytes).put(out.flip());
        }
        return out;
    }

    private void code(Code code) {
        string(code.name);
        string(code.qualifiedName);
        string(code.fileName);
        for (int each : new int[] {
            code.origin.ordinal(), code.firstLine, code.flags, code.argCount, code.positionalOnlyCount,
            code.keywordOnlyCount, code.stackSize, code.localCount, code.freeCount, code.hasDoc ? 1 : 0
        }) {
            integer(each);
        }
        integer(code.instructions.length);
        for (int each : code.instructions) {
            integer(each);
        }
        ByteBuffer positions = Positions.pack(code.positions());
        integer(positions.remaining());
        room(positions.remaining()).put(positions);
        strings(code.names);
        strings(code.localNames);
        integer(code.localKinds.length);
        room(code.localKinds.length).put(code.localKinds);
        integer(code.handlers.size());
        for (Code.Handler each : code.handlers) {
            integer(each.start());
            integer(each.end());
            integer(each.target());
            integer(each.depth());
            integer(each.pushLastInstruction() ? 1 : 0);
        }
        constants(code.constants);
    }

    private void constants(List<Constant> constants) {
        integer(constants.size());
        constants.forEach(this::constant);
    }

    private void constant(Constant constant) {
        switch (constant) {
            case Constant.Singleton s -> tag(CodeTag.values()[s.ordinal()]);
            case Constant.Int n -> {
                boolean small = n.value().bitLength() < 64;
                tag(small ? CodeTag.LONG : CodeTag.BIG);
                if (small) {
                    room(8).putLong(n.value().longValue());
                } else {
                    string(n.value().toString(16));
                }
            }
            case Constant.Float f -> {
                tag(CodeTag.FLOAT);
                room(8).putDouble(f.value());
            }
            case Constant.Complex c -> {
                tag(CodeTag.COMPLEX);
                room(16).putDouble(c.real()).putDouble(c.imaginary());
            }
            case Constant.Str s -> {
                tag(CodeTag.STR);
                string(s.value());
            }
            case Constant.Bytes b -> {
                tag(CodeTag.BYTES);
                string(b.value());
            }
            case Constant.Tuple t -> {
                tag(CodeTag.TUPLE);
                constants(t.items());
            }
            case Constant.FrozenSet f -> {
                tag(CodeTag.FROZEN_SET);
                constants(f.items());
            }
            case Constant.CodeConstant c -> {
                tag(CodeTag.CODE);
                code(c.code());
            }
        }
    }

    private void tag(CodeTag tag) {
        room(1).put((byte) tag.ordinal());
    }

    private void integer(int value) {
        room(4).putInt(value);
    }

    private void strings(List<String> all) {
        integer(all.size());
        all.forEach(this::string);
    }

    private void string(String text) {
        Integer known = strings.putIfAbsent(text, strings.size());
        integer(known == null ? strings.size() - 1 : known);
    }

    /** Its length, below zero for UTF-16, which keeps a lone surrogate; else one byte a char. */
    private void text(String text) {
        boolean narrow = text.chars().allMatch(c -> c < 256);
        integer(narrow ? text.length() : ~text.length());
        if (narrow) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            room(bytes.length).put(bytes);
        } else {
            room(2 * text.length());
            text.chars().forEach(c -> out.putChar((char) c));
        }
    }
}
