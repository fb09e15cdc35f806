package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What {@code io.BytesIO} has. */
final class BytesIoMethods {
    private BytesIoMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Dict kwargs) {
        FileObject made = new FileObject((TypeObject) cls);
        made.id = thread.interpreter.nextId();
        made.readable = made.writable = true;
        return made;
    }

    @Builtin(value = "__init__(self, /, initial_bytes=b'')", effect = Effect.WRITES_SELF)
    static void init(FileObject self, Object initial) {
        byte[] bytes = initial == None.NONE ? new byte[0] : Bytes.of(initial);
        if (self.exports > 0) {
            throw Errors.of(Types.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
        self.content = new lockstep.vm.VirtualFiles.Content(bytes.clone());
        self.at = 0;
    }

    @Builtin(value = "read1(self, size=-1, /)", effect = Effect.WRITES_SELF)
    static Object readOnce(ThreadState thread, FileObject self, Object size) {
        return FileMethods.read(thread, self, size);
    }

    @Builtin("readinto(self, buffer, /)")
    static Object readInto(FileObject self, Object buffer) {
        self.open();
        return RawFileMethods.fill(self, buffer);
    }

    @Builtin("readinto1(self, buffer, /)")
    static Object readIntoOnce(FileObject self, Object buffer) {
        return readInto(self, buffer);
    }

    @Builtin(value = "getvalue(self, /)", effect = Effect.READS_SELF)
    static Object getValue(ThreadState thread, FileObject self) {
        self.open();
        thread.allocate(self.content.size);
        return new BytesObject(java.util.Arrays.copyOf(self.content.bytes, self.content.size));
    }

    /** The file's own bytes; while it is looked at, its size stays. */
    private static final class View extends PyObject implements Buffer, Reachable {
        private final FileObject file;

        View(FileObject file) {
            super(Types.OBJECT);
            this.file = file;
        }

        @Override
        public int bufferSize() {
            return file.content.size;
        }

        @Override
        public void readBytes(int offset, byte[] into) {
            System.arraycopy(file.content.bytes, offset, into, 0, into.length);
        }

        @Override
        public void writeBytes(int offset, byte[] from) {
            System.arraycopy(from, 0, file.content.bytes, offset, from.length);
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public void exported(int change) {
            file.exports += change;
        }

        @Override
        public void reach(java.util.function.Consumer<Object> visitor) {
            visitor.accept(file);
        }
    }

    @Builtin("getbuffer(self, /)")
    static Object getBuffer(ThreadState thread, FileObject self) {
        self.open();
        return thread.call(Types.MEMORYVIEW, new View(self));
    }

    @Builtin("detach(self, /)")
    static Object detach(FileObject self) {
        throw FileMethods.unsupported("detach");
    }

    @Builtin(value = "__getstate__(self, /)", effect = Effect.READS_SELF)
    static Object state(ThreadState thread, FileObject self) {
        self.open();
        return new TupleObject(new Object[] {getValue(thread, self), (long) self.at, None.NONE});
    }

    @Builtin(value = "__setstate__(self, state, /)", effect = Effect.WRITES_SELF)
    static void setState(FileObject self, Object state) {
        Object[] parts = ((TupleObject) state).items;
        init(self, parts[0]);
        self.at = (int) Integers.need(parts[1]);
    }
}
