package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.Signals;
import lockstep.vm.ThreadState;

/** {@code _signal}: telling processes, and what a process does when it is told. */
final class SignalModule {
    private SignalModule() {}

    /**
     * @param handler a callable; None for what happens by default, False for nothing at all
     * @param byDefault the callable only does what the system would do
     */
    @Builtin(value = "handle(signal, handler, byDefault=False, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void handle(ThreadState thread, Object signal, Object handler, Object byDefault) {
        boolean ignore = handler == Boolean.FALSE;
        thread.interpreter.signals.handle(
                number(signal), ignore || handler == None.NONE ? null : handler, ignore, byDefault == Boolean.TRUE);
    }

    /** The program's own handler: False for nothing at all, None for what Python does by default, True for what the system does. */
    @Builtin(value = "handler(signal, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object handler(ThreadState thread, Object signal) {
        Signals signals = thread.interpreter.signals;
        int number = number(signal);
        Object handler = signals.handler(number);
        return handler != null ? handler
                : signals.isIgnored(number) ? Boolean.FALSE
                : signals.isDefault(number) ? Boolean.TRUE
                : None.NONE;
    }

    /** An event loop has handlers of its own, or has no more. */
    @Builtin(value = "wakes(whether, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void wakes(ThreadState thread, Object whether) {
        thread.interpreter.signals.wakes = whether == Boolean.TRUE;
    }

    private static int number(Object signal) {
        return (int) (long) (Long) signal;
    }

    /**
     * True when this process does something about the signal, or nothing on purpose; False: it will not survive it.
     *
     * @param aside it is for another thread than the main one, whose wait it does not cut short therefore
     */
    @Builtin(value = "send(signal, aside=False, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object send(ThreadState thread, Object signal, Object aside) {
        int number = number(signal);
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
        if (aside == Boolean.TRUE) {
            signals.leave(thread.interpreter, number);
        } else {
            signals.send(thread.interpreter, number);
        }
        return true;
    }
}
