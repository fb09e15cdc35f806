package lockstep.library;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** A standard stream, {@code sys.stdin}, {@code sys.stdout} or {@code sys.stderr}, or its {@code buffer}, which has bytes. */
final class StreamObject extends PyObject {
    static final TypeObject TEXT = type("TextIOWrapper", TextStreamMethodsTable.INSTANCE);
    static final TypeObject READER = type("BufferedReader", BufferedStreamMethodsTable.INSTANCE);
    static final TypeObject WRITER = type("BufferedWriter", BufferedStreamMethodsTable.INSTANCE);

    private static final String[] NAMES = {"<stdin>", "<stdout>", "<stderr>"};

    private static TypeObject type(String name, NativeTable own) {
        TypeObject type = new TypeObject("_io", name, Types.OBJECT, StreamMethodsTable.INSTANCE);
        type.extend(own);
        return type;
    }

    /** 0, 1 or 2. */
    final int descriptor;

    boolean closed;

    private @Nullable StreamObject buffer;

    /** What was taken from the console's input and not read yet; of stdin and its buffer the same. */
    final Pending pending;

    /** Bytes written that are the start of a character. */
    byte[] unfinished = new byte[0];

    static final class Pending {
        byte[] bytes = new byte[0];
        int at;
    }

    StreamObject(int descriptor) {
        this(TEXT, descriptor, new Pending());
    }

    private StreamObject(TypeObject type, int descriptor, Pending pending) {
        super(type);
        this.descriptor = descriptor;
        this.pending = pending;
    }

    boolean isText() {
        return type == TEXT;
    }

    boolean isInput() {
        return descriptor == 0;
    }

    String name() {
        return NAMES[descriptor];
    }

    StreamObject buffer() {
        StreamObject made = buffer;
        if (made == null) {
            made = new StreamObject(isInput() ? READER : WRITER, descriptor, pending);
            buffer = made;
        }
        return made;
    }

    void open() {
        if (closed) {
            throw Errors.value(isText() ? "I/O operation on closed file." : (isInput() ? "read of" : "write to") + " closed file");
        }
    }
}
