package lockstep.library;

import java.util.Arrays;
import lockstep.object.*;
import lockstep.vm.ThreadState;

/** What only the buffers of the standard streams have. */
final class BufferedStreamMethods {
    private BufferedStreamMethods() {}

    /** What is there without waiting: the rest of a line. */
    @Builtin(value = "read1(self, size=-1, /)", effect = Effect.PURE)
    static Object readSome(ThreadState thread, StreamObject self, Object size) {
        long most = StreamMethods.size(self, size);
        return StreamMethods.read(thread, self, most, true);
    }

    @Builtin(value = "peek(self, size=0, /)", effect = Effect.PURE)
    static Object peek(ThreadState thread, StreamObject self, Object size) {
        StreamMethods.size(self, size);
        StreamMethods.fill(thread, self.pending);
        return new BytesObject(Arrays.copyOfRange(self.pending.bytes, self.pending.at, self.pending.bytes.length));
    }

    @Builtin(value = "readinto(self, buffer, /)")
    static Object readInto(ThreadState thread, StreamObject self, Object buffer) {
        StreamMethods.size(self, None.NONE);
        if (!(buffer instanceof Buffer into) || into.isReadOnly()) {
            throw Errors.type("readinto() argument must be read-write bytes-like object, not " + Types.of(buffer).shownName());
        }
        byte[] taken = ((BytesObject) StreamMethods.read(thread, self, into.bufferSize(), false)).bytes;
        into.writeBytes(0, taken);
        return (long) taken.length;
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(StreamObject self) {
        return new Str("<_io." + self.type.name + " name='" + self.name() + "'>");
    }
}
