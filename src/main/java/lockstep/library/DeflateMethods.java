package lockstep.library;

import lockstep.object.*;
import lockstep.vm.ThreadState;

/** What a stream being compressed has. */
final class DeflateMethods {
    private DeflateMethods() {}

    @Builtin(value = "write(self, data, flush, /)", effect = Effect.WRITES_SELF)
    static Object write(ThreadState thread, ZlibModule.Deflate self, Object data, Object flush) {
        byte[] in = ZlibModule.plain(data).clone();
        thread.allocate(in.length);
        byte[] out = self.write(in, (int) Integers.need(flush));
        return ZlibModule.outside(thread, "compressing", in.length * ZlibModule.COMPRESSING, out);
    }

    @Builtin(value = "copy(self, /)", effect = Effect.READS_SELF)
    static Object copy(ZlibModule.Deflate self) {
        return self.copy();
    }
}
