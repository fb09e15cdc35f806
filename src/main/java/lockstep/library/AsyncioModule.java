package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.GeneratorObject;
import lockstep.vm.Position;
import lockstep.vm.ThreadState;

/** {@code _aio}: what {@code _asyncio} and the loops cannot say in Python. */
final class AsyncioModule {
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

    @Builtin(value = "get_running_loop()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getRunningLoop(ThreadState thread) {
        if (thread.runningLoop == null) {
            throw Errors.runtime("no running event loop");
        }
        return thread.runningLoop;
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

    // ---- tasks ----

    /** For futures that are not asyncio's own: the task's next step comes in the loop's next round. */
    @Builtin(value = "step_soon(task, error, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object stepSoon(ThreadState thread, TaskObject task, Object error) {
        return TaskSteps.soon(thread, task, error == None.NONE ? null : error);
    }

    /** What such a future is to call when it has ended. */
    @Builtin(value = "wake_up(task, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object wakeUp(TaskObject task) {
        return new TaskCall.WakeUp(task);
    }

    /** Notes what a task waits for. */
    @Builtin(value = "waits_for(task, future, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void waitsFor(TaskObject task, Object future) {
        task.waiter = future;
    }

    /** What it waits for has been told that it is to be cancelled. */
    @Builtin(value = "cancel_told(task, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void cancelTold(TaskObject task) {
        task.mustCancel = false;
    }

    /** The handles that are ready now and have not been cancelled when it is their turn, taken out of the queue one by one. */
    @Builtin(value = "one_round(ready, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object oneRound(ThreadState thread, DequeObject ready) {
        return new ReadyHandles(ready, AsyncioState.of(thread));
    }

    /** A timer as {@code TimerHandle()} makes it, in the loop's heap; None where that is not known to be the same. */
    @Builtin(value = "plain_timer(loop, when, callback, args, context, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object plainTimer(
            ThreadState thread, Object loop, Object when, Object callback, TupleObject args, Object context) {
        PyObject plain = PlainLoops.plain(thread, loop);
        if (plain == null || !(plain.attributes.get(SCHEDULED) instanceof ListObject heap) || !(when instanceof Double)) {
            return None.NONE;
        }
        AsyncioState state = AsyncioState.of(thread);
        PyObject timer = state.loops.timer(
                thread, when, callback, args, loop,
                context == None.NONE ? ContextMethods.copyOfCurrent(thread) : context);
        TimerHeap.push(thread, heap, timer);
        thread.work(state.timerCost);
        return timer;
    }

    private static final Str SCHEDULED = Str.name("_scheduled");

    /** From now on it is known what handles of asyncio's own loops look like. */
    @Builtin(value = "loops_are(loop, handle, timer, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void loopsAre(ThreadState thread, TypeObject loop, TypeObject handle, TypeObject timer) {
        AsyncioState.of(thread).loops = new PlainLoops(loop, handle, timer);
    }

    /** Those of a list that nothing but the list keeps alive; unless asked for, none when looking is too dear. */
    @Builtin(value = "unreachable(candidates, asked_for=False, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object unreachable(ThreadState thread, ListObject candidates, Object askedFor) {
        return new ListObject(
                thread.interpreter.life.keptAliveBy(candidates, askedFor == Boolean.TRUE).toArray());
    }
}
