package lockstep.library;

import lockstep.library.FutureObject.State;
import lockstep.object.*;
import lockstep.trace.Recorder;
import lockstep.vm.Awaited;
import lockstep.vm.GeneratorObject;
import lockstep.vm.Generators;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** How a task runs its coroutine: task_step of Modules/_asynciomodule.c. */
final class TaskSteps {
    private static final Str SEND = Str.name("send");
    private static final Str THROW = Str.name("throw");
    private static final Str RESULT = Str.name("result");

    private TaskSteps() {}

    // ---- which there are ----

    /** Notes that it has not ended. */
    static Object register(ThreadState thread, TaskObject task) {
        if (!Keys.isSimple(task)) {
            return AsyncioState.call(thread, "_register_task", task);
        }
        AsyncioState.put(thread, AsyncioState.of(thread).scheduled, task, None.NONE);
        return None.NONE;
    }

    static Object unregister(ThreadState thread, TaskObject task) {
        if (!Keys.isSimple(task)) {
            return AsyncioState.call(thread, "_unregister_task", task);
        }
        AsyncioState.remove(thread, AsyncioState.of(thread).scheduled, task);
        return None.NONE;
    }

    // ---- the timeline ----

    private static Recorder recorder(ThreadState thread) {
        return thread.interpreter.kernel.recorder();
    }

    /** Whether anybody records or not: a trace must not change the time. */
    static void openLane(ThreadState thread, TaskObject task, Object function) {
        String called = function == None.NONE ? null : function.toString();
        if ("shutdown_asyncgens".equals(called)
                || "shutdown_default_executor".equals(called)
                || "_accept_connection2".equals(called)) {
            return; // what asyncio does by itself gets none
        }
        task.lane = AsyncioState.of(thread).nextLane();
        String name = task.name instanceof Long n ? "Task-" + n : String.valueOf(task.name);
        recorder(thread).spanOpened(
                AsyncioModule.now(thread), thread.handle.id(), task.lane, called == null ? name : name + " (" + called + ")");
    }

    private static void enterLane(ThreadState thread, TaskObject task) {
        if (task.lane == 0) {
            return;
        }
        if (thread.watch != null) {
            thread.watch.taskEntered(thread, task.lane);
        }
        recorder(thread).spanEntered(
                AsyncioModule.now(thread), thread.handle.id(), task.lane, Awaited.line(thread, task.coroutine));
    }

    private static void leaveLane(ThreadState thread, TaskObject task, Object awaited) {
        if (task.lane == 0) {
            return;
        }
        int line = Awaited.line(thread, task.coroutine);
        if (thread.watch != null) {
            thread.watch.taskLeft(thread, task.lane, Awaited.isOver(task.coroutine) ? -1 : line);
        }
        Recorder recorder = recorder(thread);
        if (recorder != Recorder.NONE) {
            recorder.spanLeft(
                    AsyncioModule.now(thread), thread.handle.id(), task.lane, line, TaskWaits.of(task.coroutine, awaited));
        }
    }

    /** Within the step of one task the tasks that wait for a future are woken. */
    static void wakes(ThreadState thread, FutureObject future) {
        Recorder recorder = recorder(thread);
        if (recorder == Recorder.NONE
                || !Keys.isSimple(future.loop)
                || !(AsyncioState.get(thread, AsyncioState.of(thread).current, future.loop) instanceof TaskObject by)
                || by.lane == 0) {
            return;
        }
        for (Object each : future.callbacks()) {
            if (each instanceof TaskCall.WakeUp woken && woken.task.lane != 0) {
                recorder.spanWoken(AsyncioModule.now(thread), thread.handle.id(), by.lane, woken.task.lane);
            }
        }
    }

    private static void closeLane(ThreadState thread, TaskObject task) {
        if (task.lane != 0) {
            recorder(thread).spanClosed(AsyncioModule.now(thread), thread.handle.id(), task.lane);
        }
    }

    // ---- asking for a step ----

    /** In the loop's next round. None or PENDING. */
    static Object soon(ThreadState thread, TaskObject task, @Nullable Object error) {
        return PlainLoops.soon(thread, task.loop, new TaskCall.Step(task, error), TupleObject.EMPTY, task.context);
    }

    /** What a task waited for has ended. */
    static Object wakeUp(ThreadState thread, TaskObject task, Object future) {
        thread.work(AsyncioState.of(thread).wakeUpCost);
        if (future instanceof FutureObject f && f.isExact()) {
            if (f.state == State.FINISHED && f.exception == null) {
                return step(thread, task, null);
            }
            ExceptionObject error;
            try {
                f.outcome(thread);
                error = null;
            } catch (PyException e) {
                error = e.value;
            }
            return step(thread, task, error);
        }
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object result) {
                        return step(thread, task, null);
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        return step(thread, task, e.value);
                    }
                },
                () -> thread.then((c, method) -> c.call(method), () -> thread.getAttribute(future, RESULT)));
    }

    // ---- a step ----

    /** One step: until it waits for something, or ends. {@code error} is raised where it stands; null for nothing. */
    static Object step(ThreadState thread, TaskObject task, @Nullable Object error) {
        if (!task.isPending()) {
            return AsyncioState.call(thread, "_already_done", task, FutureMethods.orNone(error));
        }
        Dict current = AsyncioState.of(thread).current;
        if (Keys.isSimple(task.loop) && AsyncioState.get(thread, current, task.loop) == null) {
            AsyncioState.put(thread, current, task.loop, task);
            return advance(thread, task, error, true);
        }
        return thread.then(
                (c, entered) -> advance(thread, task, error, true),
                () -> AsyncioState.call(thread, "_enter_task", task.loop, task));
    }

    private static Object advance(ThreadState thread, TaskObject task, @Nullable Object given, boolean entered) {
        AsyncioState state = AsyncioState.of(thread);
        Object error = given;
        if (task.mustCancel) {
            task.mustCancel = false;
            if (!(error instanceof ExceptionObject e && e.type.isSubtypeOf(state.cancelledError))) {
                error = task.takeCancelledError(thread);
            }
        }
        task.waiter = null;
        thread.work(state.stepCost);
        enterLane(thread, task);
        Object thrown = error;
        return thread.then(new Stepped(task, entered), () -> thrown == null ? send(thread, task) : raise(thread, task, thrown));
    }

    private static Object send(ThreadState thread, TaskObject task) {
        Object coroutine = task.coroutine;
        if (coroutine instanceof GeneratorObject g && g.type != Types.ASYNC_GENERATOR) {
            Object sent = Generators.send(thread, g, None.NONE);
            if (sent == null) {
                throw Errors.stopIteration();
            }
            return sent;
        }
        return thread.then((c, method) -> c.call(method, None.NONE), () -> thread.getAttribute(coroutine, SEND));
    }

    private static Object raise(ThreadState thread, TaskObject task, Object error) {
        return thread.then((c, method) -> c.call(method, error), () -> thread.getAttribute(task.coroutine, THROW));
    }

    /** After the coroutine has given something to wait for, returned, or raised. */
    private record Stepped(TaskObject task, boolean entered) implements Continuation {
        @Override
        public Object resume(Context context, Object awaited) {
            ThreadState thread = (ThreadState) context;
            leaveLane(thread, task, awaited);
            if (waitsAtOnce(thread, task, awaited)) {
                return entered ? leave(thread, task) : None.NONE;
            }
            return left(thread, () -> AsyncioState.call(thread, "_wait_for", task, awaited));
        }

        @Override
        public Object failed(Context context, PyException e) {
            ThreadState thread = (ThreadState) context;
            return left(thread, () -> ended(thread, task, e));
        }

        private Object left(ThreadState thread, Context.Pushing push) {
            return entered ? thread.then(new Leaving(task), push) : push.run();
        }
    }

    /** The loop runs this task no more, whatever its step came to. */
    private record Leaving(TaskObject task) implements Continuation {
        @Override
        public Object resume(Context context, Object done) {
            return leave((ThreadState) context, task);
        }

        @Override
        public Object failed(Context context, PyException e) {
            return context.then(
                    (c, done) -> {
                        throw e;
                    },
                    () -> leave((ThreadState) context, task));
        }
    }

    private static Object leave(ThreadState thread, TaskObject task) {
        Dict current = AsyncioState.of(thread).current;
        if (Keys.isSimple(task.loop) && AsyncioState.get(thread, current, task.loop) == task) {
            AsyncioState.remove(thread, current, task.loop);
            return None.NONE;
        }
        return AsyncioState.call(thread, "_leave_task", task.loop, task);
    }

    /** The ordinary case: it yielded, or awaits a future of this loop. False, with nothing done, for anything else. */
    private static boolean waitsAtOnce(ThreadState thread, TaskObject task, Object awaited) {
        if (awaited == None.NONE) {
            return PlainLoops.soonPlain(
                    thread, task.loop, new TaskCall.Step(task, null), TupleObject.EMPTY, task.context);
        }
        if (!(awaited instanceof FutureObject f)
                || !f.isExact()
                || !f.blocking
                || f == task
                || f.loop != task.loop
                || !f.isPending()
                || task.mustCancel) {
            return false;
        }
        f.blocking = false;
        f.addCallback(new TaskCall.WakeUp(task), task.context);
        task.waiter = f;
        return true;
    }

    /** The coroutine is over. None, PENDING, or what nobody but the loop may catch. */
    private static Object ended(ThreadState thread, TaskObject task, PyException e) {
        return thread.then(
                (c, told) -> {
                    if (e.is(Types.KEYBOARD_INTERRUPT) || e.is(Types.SYSTEM_EXIT)) {
                        throw e;
                    }
                    closeLane(thread, task);
                    return unregister(thread, task);
                },
                () -> {
                    if (e.is(Types.STOP_ITERATION)) {
                        if (task.mustCancel) {
                            // in its last step, perhaps by itself
                            task.mustCancel = false;
                            return task.endCancelled(thread, task.cancelMessage);
                        }
                        task.result = Generators.returned(e.value);
                        return task.settle(thread, State.FINISHED);
                    }
                    if (e.is(AsyncioState.of(thread).cancelledError)) {
                        task.cancelledError = e.value;
                        return task.endCancelled(thread, None.NONE);
                    }
                    return task.endWith(thread, e.value);
                });
    }

    // ---- eager tasks ----

    /** Makes the first step at once, within that of the task that made this one. */
    static Object startEagerly(ThreadState thread, TaskObject task) {
        if (!(task.context instanceof ContextObject variables)) {
            throw Errors.type("an instance of Context was expected");
        }
        return thread.then(
                (c, maker) -> c.then(
                        (d, registered) -> thread.then(
                                new EagerEnd(task, maker),
                                () -> ContextMethods.within(thread, variables, () -> advance(thread, task, null, false))),
                        () -> AsyncioState.call(thread, "_register_eager_task", task)),
                () -> AsyncioState.call(thread, "_swap_current_task", task.loop, task));
    }

    private record EagerEnd(TaskObject task, Object maker) implements Continuation {
        @Override
        public Object resume(Context context, Object done) {
            return end((ThreadState) context);
        }

        @Override
        public Object failed(Context context, PyException e) {
            return context.then(
                    (c, done) -> {
                        throw e;
                    },
                    () -> end((ThreadState) context));
        }

        private Object end(ThreadState thread) {
            return thread.then(
                    (c, gone) -> c.then(
                            (d, swapped) -> {
                                if (task.isPending()) {
                                    return register(thread, task);
                                }
                                task.coroutine = null;
                                return None.NONE;
                            },
                            () -> AsyncioState.call(thread, "_swap_current_task", task.loop, maker)),
                    () -> AsyncioState.call(thread, "_unregister_eager_task", task));
        }
    }
}
