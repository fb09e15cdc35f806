package lockstep.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import lockstep.vm.VirtualFiles;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** An open file, text or binary, or an io.BytesIO or io.StringIO. Text is UTF-8 underneath. */
final class FileObject extends PyObject implements Observed, Reachable {
    static final TypeObject TEXT = new TypeObject("_io", "TextIOWrapper", Types.OBJECT, FileMethodsTable.INSTANCE);
    static final TypeObject READER = new TypeObject("_io", "BufferedReader", Types.OBJECT, FileMethodsTable.INSTANCE);
    static final TypeObject WRITER = new TypeObject("_io", "BufferedWriter", Types.OBJECT, FileMethodsTable.INSTANCE);
    static final TypeObject RANDOM = new TypeObject("_io", "BufferedRandom", Types.OBJECT, FileMethodsTable.INSTANCE);
    static final TypeObject STRING_IO = new TypeObject("_io", "StringIO", Types.OBJECT, FileMethodsTable.INSTANCE);
    static final TypeObject BYTES_IO = new TypeObject("_io", "BytesIO", Types.OBJECT, FileMethodsTable.INSTANCE);

    VirtualFiles.Content content = new VirtualFiles.Content(new byte[0]);
    Object name = None.NONE;
    String mode = "r";
    boolean text;
    boolean readable;
    boolean writable;
    boolean appends;
    /** Carriage returns stay as they are ({@code newline=''}, StringIO). */
    boolean keepsReturns;

    /** As open() was told. */
    String encoding = "UTF-8";

    /** What is written is encoded so; null for UTF-8. */
    @Nullable String codec;

    String errors = "strict";
    boolean closed;
    int at;

    FileObject(TypeObject type) {
        super(type);
    }

    boolean inMemory() {
        return type.isSubtypeOf(STRING_IO) || type.isSubtypeOf(BYTES_IO);
    }

    void open() {
        if (closed) {
            throw Errors.value("I/O operation on closed file" + (type.isSubtypeOf(BYTES_IO) || text && !inMemory() ? "." : ""));
        }
    }

    /** The next bytes, as many as there are up to {@code most}. */
    byte[] take(long most) {
        int end = (int) Math.min(content.size, most < 0 ? Integer.MAX_VALUE : at + most);
        byte[] taken = at >= end ? new byte[0] : Arrays.copyOfRange(content.bytes, at, end);
        at = Math.max(at, end);
        return taken;
    }

    /** Up to and with the next line break, at most {@code most} bytes. */
    byte[] line(long most) {
        int end = at;
        while (end < content.size && (most < 0 || end - at < most)) {
            if (content.bytes[end++] == '\n') {
                break;
            }
        }
        return take(Math.max(0, end - at));
    }

    /** That many characters of UTF-8. */
    byte[] characters(long count) {
        int end = at;
        for (long n = 0; n < count && end < content.size; n++) {
            end++;
            while (end < content.size && (content.bytes[end] & 0xc0) == 0x80) {
                end++;
            }
        }
        return take(Math.max(0, end - at));
    }

    Object value(Context context, byte[] bytes) {
        if (!text) {
            return new BytesObject(bytes);
        }
        String decoded = inMemory()
                ? new String(bytes, StandardCharsets.UTF_8)
                : Codecs.decode(context, bytes, "utf-8", errors, new BytesObject(bytes));
        return Str.of(keepsReturns ? decoded : decoded.replace("\r\n", "\n"));
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(name);
    }

    @Override
    public long ownBytes() {
        return inMemory() ? content.bytes.length : 0;
    }
}
