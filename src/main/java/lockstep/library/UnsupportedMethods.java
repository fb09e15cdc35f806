package lockstep.library;

import lockstep.object.*;

/** What {@code io.UnsupportedOperation} has beyond its two bases: nothing but a table to be a type with. */
final class UnsupportedMethods {
    private UnsupportedMethods() {}

    @Builtin(value = "__reduce_ex__(self, protocol, /)", effect = Effect.READS_SELF)
    static Object reduce(ExceptionObject self, Object protocol) {
        return TupleObject.of(new Object[] {self.type, self.args});
    }
}
