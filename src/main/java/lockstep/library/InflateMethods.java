package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What a compressed stream being read has. */
final class InflateMethods {
    private InflateMethods() {}

    @Builtin(value = "read(self, data, most, /)", effect = Effect.WRITES_SELF)
    static Object read(ThreadState thread, ZlibModule.Inflate self, Object data, Object most) {
        try {
            byte[] out = self.stream.read(ZlibModule.plain(data).clone(), Integers.need(most));
            return ZlibModule.outside(thread, "decompressing", out.length * ZlibModule.DECOMPRESSING, out);
        } catch (InflateStream.Bad e) {
            throw Errors.of(self.error, e.getMessage());
        }
    }

    @Builtin(value = "take_rest(self, /)", effect = Effect.WRITES_SELF)
    static Object takeRest(ZlibModule.Inflate self) {
        return new BytesObject(self.stream.takeRest());
    }

    @Builtin(value = "done(self, /)", kind = Kind.GETTER)
    static Object done(ZlibModule.Inflate self) {
        return self.stream.isDone();
    }

    @Builtin(value = "copy(self, /)", effect = Effect.READS_SELF)
    static Object copy(ZlibModule.Inflate self) {
        return new ZlibModule.Inflate(self.stream.copy(), self.error);
    }
}
