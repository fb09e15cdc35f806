package lockstep.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import lockstep.vm.VirtualFiles;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** An open file, text or binary, or an io.BytesIO or io.StringIO. Text is UTF-8 underneath. */
final class FileObject extends PyObject implements Observed, Reachable {
    static final TypeObject RAW = type("FileIO", RawFileMethodsTable.INSTANCE);
    static final TypeObject TEXT = type("TextIOWrapper", TextFileMethodsTable.INSTANCE);
    static final TypeObject READER = type("BufferedReader", BufferedFileMethodsTable.INSTANCE);
    static final TypeObject WRITER = type("BufferedWriter", BufferedFileMethodsTable.INSTANCE);
    static final TypeObject RANDOM = type("BufferedRandom", BufferedFileMethodsTable.INSTANCE);
    static final TypeObject STRING_IO = type("StringIO", StringIoMethodsTable.INSTANCE);
    static final TypeObject BYTES_IO = type("BytesIO", BytesIoMethodsTable.INSTANCE);

    private static TypeObject type(String name, NativeTable own) {
        TypeObject type = new TypeObject("_io", name, Types.OBJECT, FileMethodsTable.INSTANCE);
        type.extend(own);
        type.hasDict = true;
        return type;
    }

    /**
     * Of a TextIOWrapper or buffered file over a stream that is not one of ours, and of text whose line breaks or coding are
     * not those of Unix: what does the work, hidden Python ({@code _iolayers.py}).
     */
    @Nullable Object layer;

    /** What it shows as its {@code buffer} or {@code raw}. */
    @Nullable FileObject under;

    /** How far text has been read ahead: there {@link #under} stands. */
    int ahead;

    /** What it is a file of; null for what is in memory only. */
    @Nullable VirtualFiles files;

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

    /** Everything written is followed by a flush: shown only, nothing is held back here. */
    boolean flushesLines;

    /** What a line break becomes as it is written, and where lines end; null when all kinds become one as they are read. */
    @Nullable String newline = "\n";

    /** Of a BytesIO: views into it that keep its size. */
    int exports;

    /** What is written is encoded so; null for UTF-8. */
    @Nullable String codec;

    String errors = "strict";
    boolean closed;
    int at;

    FileObject(TypeObject type) {
        super(type);
    }

    /** Two that have the same file open see what each other does, and so does who asks for its size. */
    @Override
    public Object observedAs() {
        return files != null ? files : under != null ? under.observedAs() : this;
    }

    boolean inMemory() {
        return type.isSubtypeOf(STRING_IO) || type.isSubtypeOf(BYTES_IO);
    }

    void open() {
        if (closed) {
            throw Errors.value("I/O operation on closed file" + (type.isSubtypeOf(STRING_IO) || type.isSubtypeOf(RAW) ? "" : "."));
        }
    }

    /** As CPython's buffered files say it. */
    void open(String what) {
        if (closed && (isBuffered())) {
            throw Errors.value(what + " closed file");
        }
        open();
    }

    boolean isBuffered() {
        return type.isSubtypeOf(READER) || type.isSubtypeOf(WRITER) || type.isSubtypeOf(RANDOM);
    }

    /** The same file as another kind of object over this one. */
    FileObject as(TypeObject kind) {
        FileObject made = new FileObject(kind);
        made.content = content;
        made.files = files;
        made.name = name;
        made.readable = readable;
        made.writable = writable;
        made.appends = appends;
        made.at = at;
        made.ahead = at;
        made.text = kind == TEXT;
        made.under = this;
        return made;
    }

    /** Before text is read: what the program did with the buffer counts once all that was read ahead is used up. */
    void beforeReading() {
        if (text && under != null && at >= ahead && under.type != RAW) {
            at = under.at;
            ahead = at;
        }
    }

    /** Text is read from the buffer in pieces of 8 KiB. */
    void afterReading() {
        if (!text) {
            return;
        }
        while (ahead < at || ahead == at && at == 0 && content.size > 0) {
            ahead = Math.min(content.size, ahead + 8192);
            if (ahead == content.size) {
                break;
            }
        }
        if (under != null) {
            under.at = ahead;
        }
    }

    /** The object that stands below, made when it is first asked for. */
    FileObject buffer() {
        if (under == null || under.type == RAW) {
            FileObject made = (under == null ? this : under).as(
                    writable ? readable ? RANDOM : WRITER : READER);
            made.at = Math.max(at, ahead);
            made.mode = under == null ? mode : under.mode;
            under = made;
        }
        return under;
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
            byte each = content.bytes[end++];
            if (isBreak(each, end)) {
                break;
            }
        }
        return take(Math.max(0, end - at));
    }

    /** Whether a line ends behind a byte; {@code next} is the place of the following one. */
    private boolean isBreak(byte each, int next) {
        if (newline == null || newline.equals("\n") || !text) {
            return each == '\n';
        }
        boolean pair = next < content.size && content.bytes[next] == '\n';
        return switch (newline) {
            case "" -> each == '\n' || each == '\r' && !pair;
            case "\r" -> each == '\r';
            default -> each == '\n' && next > 1 && content.bytes[next - 2] == '\r';
        };
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

    /** A line, but no more than that many characters of it. */
    byte[] lineOfCharacters(long most) {
        int from = at;
        int end = from + line(-1).length;
        at = from;
        byte[] some = characters(most);
        if (at <= end) {
            return some;
        }
        at = from;
        return take(end - from);
    }

    Object value(Context context, byte[] bytes) {
        if (!text) {
            return new BytesObject(bytes);
        }
        String decoded = inMemory()
                ? new String(bytes, StandardCharsets.UTF_8)
                : Codecs.decode(context, bytes, "utf-8", errors, new BytesObject(bytes));
        if (inMemory() && decoded.indexOf('\ufffd') >= 0) { // perhaps a lone surrogate, which Java does not let pass
            decoded = Codecs.decode(context, bytes, "utf-8", "surrogatepass", new BytesObject(bytes));
        }
        return Str.of(keepsReturns ? decoded : decoded.replace("\r\n", "\n"));
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(name);
        if (layer != null) {
            visitor.accept(layer);
        }
        if (under != null) {
            visitor.accept(under);
        }
    }
}
