package lockstep.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import lockstep.syntax.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Python source that is a resource, with what it compiles to beside it ({@code name.code} beside {@code name.py}),
 * written by the build. A missing or stale one is no fault: then the source is compiled.
 *
 * @param path of the resource
 * @param shown the file name in tracebacks
 */
public record Precompiled(String path, String shown, Code.Origin origin) {
    /** Raised when the layout changes. */
    private static final int FORMAT = 1;

    private static final int HEAD = 12;

    public Code load() {
        byte[] source = bytes(path);
        if (source == null) {
            throw new IllegalStateException(path + " is missing");
        }
        byte[] written = bytes(written());
        Code code = written == null ? null : read(written, source);
        return code != null ? code : compile(source);
    }

    /** Null when it was written for another source, or by another version. */
    public static @Nullable Code read(byte[] written, byte[] source) {
        ByteBuffer in = ByteBuffer.wrap(written);
        return written.length > HEAD
                        && in.getInt() == FORMAT
                        && in.getInt() == Opcodes.SUM
                        && in.getInt() == sum(source)
                ? CodeReader.read(in)
                : null;
    }

    /** What the build writes to {@link #written}. */
    public byte[] write(byte[] source) {
        byte[] body = CodeWriter.write(compile(source));
        return ByteBuffer.allocate(HEAD + body.length)
                .putInt(FORMAT)
                .putInt(Opcodes.SUM)
                .putInt(sum(source))
                .put(body)
                .array();
    }

    /** Where the code is. */
    public String written() {
        return path.substring(0, path.length() - ".py".length()) + ".code";
    }

    private Code compile(byte[] source) {
        String text = new String(source, StandardCharsets.UTF_8);
        return Compiler.compile(Parser.parseModule(text, shown), shown, origin);
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** An instruction is an opcode's place in the table, so code is of no use to another table. */
    private static final class Opcodes {
        static final int SUM = sum(Arrays.toString(Opcode.values()).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte @Nullable [] bytes(String path) {
        try (InputStream in = Precompiled.class.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
