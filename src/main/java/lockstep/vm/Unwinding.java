package lockstep.vm;

import java.util.List;
import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** An exception on its way down the stack to whoever handles it. */
final class Unwinding {
    private Unwinding() {}

    /** Finds who handles an exception, popping activations. False when it left the bottom of the stack. */
    static boolean unwind(ThreadState thread, PyException exception) {
        PyException e = exception;
        boolean first = true;
        List<Object> lost = null;
        if (!thread.reraising && thread.thrown != e.value) {
            setContext(thread, e.value);
        }
        thread.thrown = null;
        while (true) {
            Activation a = thread.top;
            if (a == null) {
                thread.reraising = false;
                return false;
            }
            if (a instanceof NativeActivation n) {
                thread.top = n.back;
                try {
                    thread.deliver(n.continuation.failed(thread, e));
                    thread.reraising = false;
                    return true;
                } catch (PyException next) {
                    if (next.value != e.value) {
                        setContext(thread, next.value);
                    }
                    e = next;
                    first = false;
                    continue;
                }
            }
            Frame f = (Frame) a;
            if ((f.receive == Frame.FOR_ITER || f.receive == Frame.SEND)
                    && e.value.type.isSubtypeOf(Types.STOP_ITERATION)) {
                byte receive = f.receive;
                f.receive = Frame.PUSH;
                thread.reraising = false;
                int target = f.code.instructions[f.pc - 1] >>> 8;
                if (receive == Frame.FOR_ITER) {
                    f.sp--;
                    f.pc = target + 2;
                } else {
                    f.slots[f.sp++] = stopValue(e.value);
                    f.pc = target;
                }
                return true;
            }
            f.receive = Frame.PUSH;
            Life life = thread.interpreter.life;
            if (life.holdsUnbegun(f) && !thread.reraising) {
                Code.Handler handler = handlerAt(f.code, f.at());
                int depth = f.codeObject.slotCount + (handler == null ? 0 : handler.depth());
                if (life.drops.raised(thread, f, depth, e)) {
                    return true;
                }
            }
            if (!f.isHidden() && !(first && thread.reraising)) {
                e.value.traceback = new TracebackObject((TracebackObject) e.value.traceback, f, f.at());
            }
            boolean again = first && thread.reraising;
            first = false;
            Code.Handler handler = handlerAt(f.code, f.at());
            int raisedAt = f.raisedAt >= 0 ? f.raisedAt : f.at();
            f.raisedAt = -1;
            if (thread.interpreter.traced && !f.isHidden()
                    && Tracing.unwinding(thread, f, e, handler != null, again)) {
                return true;
            }
            if (handler != null) {
                int depthAt = f.codeObject.slotCount + handler.depth();
                while (f.sp > depthAt) {
                    lost = Drops.add(lost, f.slots[--f.sp]);
                    f.slots[f.sp] = null;
                }
                if (handler.pushLastInstruction()) {
                    f.slots[f.sp++] = (long) raisedAt;
                }
                f.slots[f.sp++] = e.value;
                f.pc = handler.target();
                thread.reraising = false;
                if (lost != null) {
                    thread.interpreter.life.drops.unwound(thread, f, lost);
                }
                return true;
            }
            f.pc = raisedAt + 1; // what the frame shows from now on
            if (thread.interpreter.life.active) {
                for (int i = f.codeObject.slotCount; i < f.sp; i++) {
                    lost = Drops.add(lost, f.slots[i]);
                }
            }
            thread.popFrame(f);
        }
    }

    static Object stopValue(ExceptionObject stop) {
        Object value = stop.get("value");
        return value != null ? value : stop.args.items.length > 0 ? stop.args.items[0] : None.NONE;
    }

    private static Code.@Nullable Handler handlerAt(Code code, int index) {
        for (Code.Handler each : code.handlers) {
            if (index >= each.start() && index < each.end()) {
                return each;
            }
        }
        return null;
    }

    /** Sets an exception's context to the one being handled, without making a cycle. */
    static void setContext(ThreadState thread, ExceptionObject value) {
        ExceptionObject current = thread.handled;
        if (current == null || current == value) {
            return;
        }
        ExceptionObject each = current;
        int steps = 0;
        while (each.context instanceof ExceptionObject next && steps++ < 10_000) {
            if (next == value) {
                each.context = null;
                break;
            }
            each = next;
        }
        value.context = current;
    }
}
