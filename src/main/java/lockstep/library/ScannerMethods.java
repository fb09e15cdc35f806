package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What scanners have. */
final class ScannerMethods {
    private ScannerMethods() {}

    private static Object made(ScannerObject self, int @Nullable [] marks) {
        return marks == null ? None.NONE : new MatchObject(self.run, marks);
    }

    @Builtin(value = "match(self, /)", effect = Effect.WRITES_SELF)
    static Object match(ScannerObject self) {
        return made(self, self.run.nextHere());
    }

    @Builtin(value = "search(self, /)", effect = Effect.WRITES_SELF)
    static Object search(ScannerObject self) {
        return made(self, self.run.next());
    }

    @Builtin(value = "pattern(self, /)", kind = Kind.GETTER)
    static Object pattern(ScannerObject self) {
        return self.run.pattern;
    }
}
