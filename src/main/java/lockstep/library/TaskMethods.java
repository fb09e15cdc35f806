package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.GeneratorObject;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What tasks have beside what futures have. */
final class TaskMethods {
    private static final Str CANCEL = Str.name("cancel");
    private static final Str MESSAGE = Str.name("msg");
    private static final Str IS_RUNNING = Str.name("is_running");

    private TaskMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Dict kwargs) {
        thread.allocate(170);
        TaskObject made = new TaskObject((TypeObject) cls);
        made.id = thread.interpreter.nextId();
        return made;
    }

    @Builtin(
            value = "__init__(self, coro, *, loop=None, name=None, context=None, eager_start=False)",
            effect = Effect.PURE)
    static Object init(
            ThreadState thread, TaskObject self, Object coro, Object loop, Object name, Object context, Object eager) {
        return thread.then(
                (c, done) -> coro instanceof GeneratorObject g && g.type == Types.COROUTINE
                        ? named(thread, self, coro, name, context, eager, g.name)
                        : c.then(
                                (d, function) -> named(thread, self, coro, name, context, eager, function),
                                () -> AsyncioState.call(thread, "_taken", self, coro)),
                () -> FutureMethods.init(thread, self, loop));
    }

    private static Object named(
            ThreadState thread, TaskObject self, Object coro, Object name, Object context, Object eager, Object function) {
        AsyncioModule.claim(coro);
        if (name == None.NONE) {
            self.name = AsyncioState.of(thread).nextNumber();
            return begun(thread, self, coro, context, eager, function);
        }
        return thread.then(
                (c, text) -> {
                    self.name = text;
                    return begun(thread, self, coro, context, eager, function);
                },
                () -> thread.str(name));
    }

    private static Object begun(
            ThreadState thread, TaskObject self, Object coro, Object context, Object eager, Object function) {
        AsyncioState state = AsyncioState.of(thread);
        self.coroutine = coro;
        self.context = context == None.NONE ? ContextMethods.copyOfCurrent(thread) : context;
        self.waiter = null;
        self.mustCancel = false;
        self.cancelRequests = 0;
        self.logDestroyPending = true;
        thread.work(state.taskCost);
        TaskSteps.openLane(thread, self, function);
        if (eager == Boolean.FALSE) {
            return later(thread, self);
        }
        return thread.then(
                (c, starts) -> starts == Boolean.TRUE ? TaskSteps.startEagerly(thread, self) : later(thread, self),
                () -> thread.then(
                        (c, wanted) -> wanted == Boolean.FALSE ? false : c.then(
                                (d, running) -> d.truth(running),
                                () -> c.then((d, method) -> d.call(method), () -> c.getAttribute(self.loop, IS_RUNNING))),
                        () -> thread.truth(eager)));
    }

    private static Object later(ThreadState thread, TaskObject self) {
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context c, Object asked) {
                        return TaskSteps.register(thread, self);
                    }

                    @Override
                    public Object failed(Context c, PyException e) {
                        AsyncioState.of(thread).neverBegun.append(thread, self);
                        throw e;
                    }
                },
                () -> TaskSteps.soon(thread, self, null));
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, TaskObject self) {
        self.checkMade();
        return AsyncioState.call(thread, "_shown_task", self);
    }

    @Builtin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object classGetItem(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }

    @Builtin(value = "get_coro(self, /)", effect = Effect.PURE)
    static Object getCoro(TaskObject self) {
        return FutureMethods.orNone(self.coroutine);
    }

    @Builtin(value = "get_context(self, /)", effect = Effect.PURE)
    static Object getContext(TaskObject self) {
        return FutureMethods.orNone(self.context);
    }

    @Builtin(value = "set_name(self, value, /)", effect = Effect.PURE)
    static Object setName(ThreadState thread, TaskObject self, Object value) {
        return thread.then(
                (c, text) -> {
                    self.name = text;
                    return None.NONE;
                },
                () -> thread.str(value));
    }

    @Builtin(value = "get_name(self, /)", effect = Effect.PURE)
    static Object getName(TaskObject self) {
        return FutureMethods.orNone(self.name());
    }

    @Builtin(value = "get_stack(self, /, *, limit=None)", effect = Effect.PURE)
    static Object getStack(ThreadState thread, TaskObject self, Object limit) {
        return AsyncioState.call(thread, "_stack", self, limit);
    }

    @Builtin(value = "print_stack(self, /, *, limit=None, file=None)", effect = Effect.PURE)
    static Object printStack(ThreadState thread, TaskObject self, Object limit, Object file) {
        return AsyncioState.call(thread, "_print_stack", self, limit, file);
    }

    @Builtin(value = "set_result(self, result, /)", effect = Effect.PURE)
    static Object setResult(TaskObject self, Object result) {
        throw Errors.runtime("Task does not support set_result operation");
    }

    @Builtin(value = "set_exception(self, exception, /)", effect = Effect.PURE)
    static Object setException(TaskObject self, Object exception) {
        throw Errors.runtime("Task does not support set_exception operation");
    }

    // ---- being cancelled ----

    /** Who waits for a task that waits for a task … asks the last of them, with no Java call for each. */
    @Builtin(value = "cancel(self, msg=None)", effect = Effect.PURE)
    static Object cancel(ThreadState thread, TaskObject self, Object msg) {
        if (!self.isPending()) {
            self.logTraceback = false;
            return false;
        }
        TaskObject task = self;
        while (true) {
            task.logTraceback = false;
            task.cancelRequests++;
            Object waiter = task.waiter;
            if (waiter instanceof TaskObject next && next.isExact() && next.isPending()) {
                task = next;
                continue;
            }
            TaskObject last = task;
            if (waiter == null) {
                return told(last, false, msg);
            }
            Object unasked = waiter;
            return thread.then(
                    (c, is) -> told(last, is == Boolean.TRUE, msg),
                    () -> thread.then((c, answer) -> c.truth(answer), () -> cancelAny(thread, unasked, msg)));
        }
    }

    /** {@code future.cancel(msg=msg)}. */
    static Object cancelAny(ThreadState thread, Object future, Object msg) {
        if (future instanceof FutureObject f && f.type == FutureObject.TYPE) {
            return FutureMethods.cancel(thread, f, msg);
        }
        return thread.then(
                (c, method) -> c.callKeywords(method, new Object[] {msg}, new Str[] {MESSAGE}),
                () -> thread.getAttribute(future, CANCEL));
    }

    private static Object told(TaskObject task, boolean waiterWill, Object msg) {
        if (!waiterWill) {
            task.mustCancel = true;
            task.cancelMessage = msg;
        }
        return true;
    }

    @Builtin(value = "cancelling(self, /)", effect = Effect.PURE)
    static Object cancelling(TaskObject self) {
        return (long) self.cancelRequests;
    }

    @Builtin(value = "uncancel(self, /)", effect = Effect.PURE)
    static Object uncancel(TaskObject self) {
        if (self.cancelRequests > 0 && --self.cancelRequests == 0) {
            self.mustCancel = false;
        }
        return (long) self.cancelRequests;
    }

    // ---- attributes ----

    @Builtin(value = "_coro(self, /)", kind = Kind.GETTER)
    static Object coroutine(TaskObject self) {
        return getCoro(self);
    }

    @Builtin(value = "_fut_waiter(self, /)", kind = Kind.GETTER)
    static Object waiter(TaskObject self) {
        return FutureMethods.orNone(self.waiter);
    }

    @Builtin(value = "_must_cancel(self, /)", kind = Kind.GETTER)
    static Object mustCancel(TaskObject self) {
        return self.mustCancel;
    }

    @Builtin(value = "_log_destroy_pending(self, /)", kind = Kind.GETTER)
    static Object logDestroyPending(TaskObject self) {
        return self.logDestroyPending;
    }

    @Builtin(value = "_log_destroy_pending(self, value, /)", kind = Kind.SETTER)
    static Object setLogDestroyPending(ThreadState thread, TaskObject self, @Nullable Object value) {
        return thread.then(
                (c, is) -> {
                    self.logDestroyPending = is == Boolean.TRUE;
                    return None.NONE;
                },
                () -> thread.truth(FutureMethods.undeleted(value)));
    }
}
