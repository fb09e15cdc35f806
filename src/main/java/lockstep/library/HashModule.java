package lockstep.library;

import java.util.Locale;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

import lockstep.object.*;

/** {@code _hashlib}. */
final class HashModule {
    private HashModule() {}

    @Builtin(value = "new(name, string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object make(ThreadState thread, Object name, Object string, Object security) {
        HashObject made = name instanceof Str s ? HashObject.of(s.value.toLowerCase(Locale.ROOT)) : null;
        if (made == null) {
            throw Errors.value("unsupported hash type " + name);
        }
        made.id = thread.interpreter.nextId();
        return thread.then((context, done) -> made, () -> HashMethods.update(thread, made, string));
    }
}
