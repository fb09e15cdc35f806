package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** {@code _signal}: telling processes, and what a process does when it is told. */
final class SignalModule {
    private SignalModule() {}

    /** @param handler a callable; None for what happens by default, False for nothing at all */
    @Builtin(value = "handle(signal, handler, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void handle(ThreadState thread, Object signal, Object handler) {
        boolean ignore = handler == Boolean.FALSE;
        thread.interpreter.signals.handle(
                (int) (long) (Long) signal, ignore || handler == None.NONE ? null : handler, ignore);
    }

    /** Whether the program itself says what this signal does. */
    @Builtin(value = "handles(signal, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object handles(ThreadState thread, Object signal) {
        return thread.interpreter.signals.isSet((int) (long) (Long) signal);
    }

    /** True when this process does something about the signal, or nothing on purpose; False: it will not survive it. */
    @Builtin(value = "send(signal, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object send(ThreadState thread, Object signal) {
        int number = (int) (long) (Long) signal;
        var signals = thread.interpreter.signals;
        if (signals.isIgnored(number)) {
            return true;
        }
        if (!signals.isHandled(number)) {
            return false;
        }
        if (thread == thread.interpreter.mainThread()) {
            // CPython looks as soon as the call is made
            return thread.then((context, value) -> true, () -> signals.call(thread, number));
        }
        signals.send(thread.interpreter, number);
        return true;
    }
}
