package lockstep.vm;

import static lockstep.vm.Op.*;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/**
 * A thread's {@code sys.settrace} and {@code sys.setprofile}, and the interpreter's {@link Profiler}: which events they
 * hear of and in which order (Python/legacy_tracing.c). They are found between instructions, in frames that step
 * ({@link Stepping}) because somebody listens; where nobody does nothing is asked.
 */
public final class Tracing {
    /** The hooks, or null. */
    public @Nullable Object trace;

    public @Nullable Object profile;

    /** Set where {@code threading} hands its hooks to a new thread: what starts the thread is not told of. */
    public boolean sparesFirst;

    /** A hook is running, and is not itself traced. */
    private boolean inHook;

    boolean isIdle() {
        return trace == null && profile == null;
    }

    /** The thread's, made when it is first asked for. */
    public static Tracing of(ThreadState thread) {
        if (thread.tracing == null) {
            thread.tracing = new Tracing();
        }
        return thread.tracing;
    }

    /** What is kept of a frame that is listened to. */
    static final class Seen {
        /** How many of an instruction's events were told. */
        private int step;

        /** The instruction whose events were all told. */
        private int told = -1;

        private int line = -1;
        private int last = -1;
        private @Nullable Object nativeCall;

        /** Of an exception passing through: how much was told, and which it is. */
        private int leaving;

        private @Nullable ExceptionObject exception;

        /** {@code f_trace} and its two switches. */
        @Nullable Object local;

        boolean lines = true;
        boolean opcodes;
    }

    /** Before the instruction at {@code f.pc}. True when a hook's frame was pushed; then it is asked again. */
    static boolean before(ThreadState thread, Frame f, int used) {
        Tracing own = thread.tracing;
        Profiler profiler = thread.interpreter.profiler;
        if (own == null && profiler == null || own != null && own.inHook) {
            return false;
        }
        if (own != null && own.sparesFirst && profiler == null && f.back instanceof NativeActivation n && n.back == null) {
            return false;
        }
        Seen seen = f.seen();
        if (seen.told == f.pc) {
            return false;
        }
        long now = thread.slice.time() + used;
        int instruction = f.code.instructions[f.pc];
        int op = instruction & 0xff;
        Object trace = own == null ? null : own.trace;
        Object profile = own == null ? null : own.profile;
        while (true) {
            boolean pushed = switch (seen.step++) {
                case 0 -> {
                    Object callable = seen.nativeCall;
                    if (callable == null) {
                        yield false;
                    }
                    seen.nativeCall = null;
                    if (profiler != null) {
                        profiler.left(thread, now, callable);
                    }
                    yield profile != null && tell(thread, f, profile, "c_return", callable);
                }
                case 1 -> {
                    if (op != RESUME) {
                        yield false;
                    }
                    if ((instruction >>> 8 & 3) == 0) {
                        seen.line = -1; // a generator goes on in the line where it stopped
                    }
                    if (profiler != null) {
                        profiler.entered(thread, now, f.codeObject);
                    }
                    yield profile != null && tell(thread, f, profile, "call", None.NONE);
                }
                case 2 -> op == RESUME && trace != null && begin(thread, f, seen, trace);
                case 3 -> trace != null && seen.local != null && op != RESUME && seen.lines && isNewLine(f, seen)
                        && tellLocal(thread, f, seen, "line", None.NONE);
                case 4 -> trace != null && seen.local != null && seen.opcodes && op != RESUME
                        && tellLocal(thread, f, seen, "opcode", None.NONE);
                case 5 -> {
                    Object callable = profiler == null && profile == null ? null : nativeCalled(f, op, instruction >>> 8);
                    seen.nativeCall = callable;
                    if (callable == null) {
                        yield false;
                    }
                    if (profiler != null) {
                        profiler.entered(thread, now, callable);
                    }
                    yield profile != null && tell(thread, f, profile, "c_call", callable);
                }
                case 6 -> trace != null && seen.local != null && leaves(op)
                        && tellLocal(thread, f, seen, "return", returned(f, op, instruction >>> 8));
                case 7 -> {
                    if (!leaves(op)) {
                        yield false;
                    }
                    if (profiler != null) {
                        profiler.left(thread, now, f.codeObject);
                    }
                    yield profile != null && tell(thread, f, profile, "return", returned(f, op, instruction >>> 8));
                }
                default -> {
                    seen.step = 0;
                    seen.told = f.pc;
                    seen.last = f.pc;
                    yield false;
                }
            };
            if (pushed) {
                return true;
            }
            if (seen.step == 0) {
                return false;
            }
        }
    }

    /**
     * An exception is on its way through a frame. True when a hook's frame was pushed; the exception goes on when that has
     * returned.
     */
    static boolean unwinding(ThreadState thread, Frame f, PyException e, boolean handled, boolean again) {
        Tracing own = thread.tracing;
        Profiler profiler = thread.interpreter.profiler;
        if (own == null && profiler == null || own != null && own.inHook) {
            return false;
        }
        Seen seen = f.seen();
        if (seen.exception != e.value) {
            seen.exception = e.value;
            seen.leaving = 0;
        }
        seen.told = -1;
        seen.step = 0;
        Object trace = own == null || seen.local == null ? null : own.trace;
        Object profile = own == null ? null : own.profile;
        while (true) {
            boolean pushed = switch (seen.leaving++) {
                case 0 -> {
                    Object callable = seen.nativeCall;
                    seen.nativeCall = null;
                    if (callable != null && profiler != null) {
                        profiler.left(thread, thread.slice.time(), callable);
                    }
                    yield callable != null && profile != null && tellOf(thread, f, e, profile, "c_exception", callable);
                }
                case 1 -> trace != null && !again && tellOf(
                        thread, f, e, seen.local, "exception", new TupleObject(
                                new Object[] {e.value.type, e.value, e.value.traceback == null ? None.NONE : e.value.traceback}));
                case 2 -> trace != null && !handled && tellOf(thread, f, e, seen.local, "return", None.NONE);
                case 3 -> {
                    if (handled) {
                        yield false;
                    }
                    if (profiler != null) {
                        profiler.left(thread, thread.slice.time(), f.codeObject);
                    }
                    yield profile != null && tellOf(thread, f, e, profile, "return", None.NONE);
                }
                default -> {
                    seen.exception = null;
                    yield false;
                }
            };
            if (pushed) {
                return true;
            }
            if (seen.exception == null) {
                return false;
            }
        }
    }

    private static boolean leaves(int op) {
        return op == RETURN_VALUE || op == RETURN_CONST || op == YIELD_VALUE;
    }

    private static Object returned(Frame f, int op, int arg) {
        Object value = op == RETURN_CONST ? f.codeObject.constants[arg] : f.slots[f.sp - 1];
        return value == null ? None.NONE : value;
    }

    /** A line begins where its number changes, and where a loop comes back to it. */
    private static boolean isNewLine(Frame f, Seen seen) {
        int line = f.code.line(f.pc);
        if (line <= 0 || line == seen.line && f.pc > seen.last) {
            return false;
        }
        seen.line = line;
        return true;
    }

    /** The function that a call instruction is about to call, when it is C in CPython; types do not count. */
    private static @Nullable Object nativeCalled(Frame f, int op, int arg) {
        int at = switch (op) {
            case CALL -> f.sp - arg - 2;
            case CALL_KW -> f.sp - arg - 3;
            case CALL_FUNCTION_EX -> f.sp - 3 - (arg & 1);
            default -> -1;
        };
        Object callable = at < 0 ? null : f.slots[at];
        Object function = callable instanceof BoundMethod m ? m.function : callable;
        return switch (function) {
            case BoundNative b -> callable;
            case NativeFunction n -> n.type == Types.WRAPPER_DESCRIPTOR ? null : callable;
            case FunctionObject p -> p.code.isHidden ? callable : null;
            case null, default -> null;
        };
    }

    // ---- calling hooks ----

    private static boolean begin(ThreadState thread, Frame f, Seen seen, Object trace) {
        return call(thread, f, trace, "call", None.NONE, result -> seen.local = result == None.NONE ? null : result);
    }

    private static boolean tellLocal(ThreadState thread, Frame f, Seen seen, String event, Object argument) {
        return call(thread, f, seen.local, event, argument, result -> seen.local = result == None.NONE ? seen.local : result);
    }

    private static boolean tell(ThreadState thread, Frame f, Object hook, String event, Object argument) {
        return call(thread, f, hook, event, argument, result -> {});
    }

    /** Calls a hook as if from the instruction that is to come, so that {@code f_lineno} is that one's. */
    private static boolean call(
            ThreadState thread,
            Frame f,
            Object hook,
            String event,
            Object argument,
            Consumer<Object> answer) {
        int at = f.pc;
        f.pc = at + 1;
        f.receive = Frame.DISCARD;
        Object done = run(thread, f, hook, event, argument, result -> {
            f.pc = at;
            answer.accept(result);
            return None.NONE;
        });
        if (done == Context.PENDING) {
            return true;
        }
        f.receive = Frame.PUSH;
        return false;
    }

    /** Calls a hook while an exception passes; that goes on afterwards. */
    private static boolean tellOf(
            ThreadState thread, Frame f, PyException e, Object hook, String event, Object argument) {
        thread.reraising = false;
        boolean[] later = {false};
        Object done = run(thread, f, hook, event, argument, result -> {
            if (later[0]) {
                thread.reraising = true;
                throw e;
            }
            return None.NONE;
        });
        later[0] = true;
        return done == Context.PENDING;
    }

    private static Object run(
            ThreadState thread,
            Frame f,
            Object hook,
            String event,
            Object argument,
            UnaryOperator<Object> then) {
        Tracing own = thread.tracing;
        own.inHook = true;
        Continuation after = new Continuation() {
            @Override
            public Object resume(Context context, Object value) {
                own.inHook = false;
                return then.apply(value);
            }

            @Override
            public Object failed(Context context, PyException e) {
                own.inHook = false;
                own.trace = null;
                own.profile = null;
                throw e;
            }
        };
        return thread.then(after, () -> thread.call(hook, f.object(), Str.name(event), argument));
    }
}
