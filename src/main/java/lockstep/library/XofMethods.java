package lockstep.library;

import java.util.HexFormat;
import lockstep.object.*;
import lockstep.vm.ThreadState;

/** What SHAKE has otherwise: digests of any length. */
final class XofMethods {
    private XofMethods() {}

    private static byte[] digest(ThreadState thread, HashObject self, Object length) {
        long size = Integers.need(length);
        if (size < 0 || size > Integer.MAX_VALUE - 8) {
            throw Errors.of(Types.SYSTEM_ERROR, "Negative size passed to PyBytes_FromStringAndSize");
        }
        thread.allocate(size);
        thread.work(size * 3);
        return self.state.digest((int) size);
    }

    @Builtin(value = "digest(self, /, length)", effect = Effect.READS_SELF)
    static Object digestOf(ThreadState thread, HashObject self, Object length) {
        return new BytesObject(digest(thread, self, length));
    }

    @Builtin(value = "hexdigest(self, /, length)", effect = Effect.READS_SELF)
    static Object hexDigestOf(ThreadState thread, HashObject self, Object length) {
        return new Str(HexFormat.of().formatHex(digest(thread, self, length)));
    }
}
