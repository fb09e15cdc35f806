package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.trace.Recorder;
import lockstep.vm.Awaited;
import lockstep.vm.GeneratorObject;
import lockstep.vm.Position;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code _aio}: what {@code _asyncio} cannot say in Python: the loop's one wait, and the trace of tasks. */
final class AsyncioModule {
    private static final Str LANE = new Str("_lane");
    private static final Str ITEMS = new Str("_queue");

    private AsyncioModule() {}

    /** A task has this coroutine now, and will run it. */
    @Builtin(value = "claim(coroutine, /)", kind = Kind.FUNCTION)
    static void claim(Object coroutine) {
        if (coroutine instanceof GeneratorObject g) {
            g.claimed = true;
        }
    }

    static long now(ThreadState thread) {
        return thread.interpreter.kernel.isSimulated() ? thread.clock() : thread.interpreter.kernel.now();
    }

    @Builtin(value = "running_loop()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object runningLoop(ThreadState thread) {
        return thread.runningLoop == null ? None.NONE : thread.runningLoop;
    }

    @Builtin(value = "set_running_loop(loop, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void setRunningLoop(ThreadState thread, Object loop) {
        thread.runningLoop = loop == None.NONE ? null : loop;
    }

    @Builtin(value = "waker()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object waker(ThreadState thread) {
        return new WakerObject(thread);
    }

    /** Under which name the program is about to store what is being made, or None. */
    @Builtin(value = "name_to_be_stored(queue=None, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object nameToBeStored(ThreadState thread, Object queue) {
        String name = Position.nameToBeStored(thread);
        if (queue instanceof PyObject o && o.attributes != null
                && o.attributes.get(ITEMS) instanceof DequeObject items) {
            items.trace = new QueueTrace(thread, Types.of(queue).name + (name == null ? "" : " " + name), false);
        }
        return name == null ? None.NONE : new Str(name);
    }

    /** Charges a row of the cost table: what is C in CPython and takes no instruction here. */
    @Builtin(value = "works(cost, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void works(ThreadState thread, Object cost) {
        thread.work(thread.interpreter.costTable.nanos(cost.toString()));
    }

    // ---- the trace ----

    private static Recorder recorder(ThreadState thread) {
        return thread.interpreter.kernel.recorder();
    }

    @Builtin(value = "opened(span, name, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void opened(ThreadState thread, Object span, Object name) {
        recorder(thread).spanOpened(now(thread), thread.handle.id(), ((Long) span).intValue(), name.toString());
    }

    @Builtin(value = "entered(span, coroutine, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void entered(ThreadState thread, Object span, Object coroutine) {
        if (thread.watch != null) {
            thread.watch.taskEntered(thread, ((Long) span).intValue());
        }
        recorder(thread).spanEntered(
                now(thread), thread.handle.id(), ((Long) span).intValue(), Awaited.line(thread, coroutine));
    }

    @Builtin(value = "left(span, coroutine, awaited, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void left(ThreadState thread, Object span, Object coroutine, Object awaited) {
        int line = Awaited.line(thread, coroutine);
        if (thread.watch != null) {
            thread.watch.taskLeft(thread, ((Long) span).intValue(), Awaited.isOver(coroutine) ? -1 : line);
        }
        Recorder recorder = recorder(thread);
        if (recorder != Recorder.NONE) {
            recorder.spanLeft(
                    now(thread), thread.handle.id(), ((Long) span).intValue(), line, TaskWaits.of(coroutine, awaited));
        }
    }

    /** A future has its result: within this task's step the tasks that wait for it were woken. */
    @Builtin(value = "wakes(task, callbacks, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void wakes(ThreadState thread, Object task, Object callbacks) {
        Recorder recorder = recorder(thread);
        if (recorder != Recorder.NONE && lane(task) instanceof Long by && callbacks instanceof ListObject list) {
            for (int i = 0; i < list.size; i++) {
                if (list.items[i] instanceof TupleObject entry && entry.items[0] instanceof BoundMethod called
                        && lane(called.self) instanceof Long woken) {
                    recorder.spanWoken(now(thread), thread.handle.id(), by.intValue(), woken.intValue());
                }
            }
        }
    }

    private static @Nullable Object lane(Object task) {
        return task instanceof PyObject o && o.attributes != null ? o.attributes.get(LANE) : null;
    }

    @Builtin(value = "closed(span, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void closed(ThreadState thread, Object span) {
        recorder(thread).spanClosed(now(thread), thread.handle.id(), ((Long) span).intValue());
    }

    /** Those of a list that nothing but the list keeps alive; unless asked for, none when looking is too dear. */
    @Builtin(value = "unreachable(candidates, asked_for=False, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object unreachable(ThreadState thread, ListObject candidates, Object askedFor) {
        return new ListObject(
                thread.interpreter.life.keptAliveBy(candidates, askedFor == Boolean.TRUE).toArray());
    }
}
