package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import lockstep.library.FutureObject.State;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What futures have. */
final class FutureMethods {
    private static final Str GET_DEBUG = Str.name("get_debug");

    private FutureMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Dict kwargs) {
        thread.allocate(110);
        FutureObject made = new FutureObject((TypeObject) cls);
        made.id = thread.interpreter.nextId();
        return made;
    }

    @Builtin(value = "__init__(self, *, loop=None)", effect = Effect.PURE)
    static Object init(ThreadState thread, FutureObject self, Object loop) {
        Object own = loop != None.NONE ? loop : thread.runningLoop;
        return own != null
                ? begin(thread, self, own)
                : thread.then((c, found) -> begin(thread, self, found), () -> AsyncioState.call(thread, "get_event_loop"));
    }

    private static Object begin(ThreadState thread, FutureObject self, Object loop) {
        self.state = State.PENDING;
        self.loop = loop;
        self.result = null;
        self.exception = null;
        self.exceptionTraceback = null;
        self.cancelMessage = None.NONE;
        self.sourceTraceback = None.NONE;
        self.blocking = false;
        self.logTraceback = false;
        self.setCallbacks(List.of());
        if (PlainLoops.plain(thread, loop) != null) {
            thread.work(AsyncioState.of(thread).futureCost);
            return None.NONE;
        }
        return thread.then(
                (c, debug) -> c.then(
                        (d, isOn) -> isOn == Boolean.FALSE ? None.NONE : made(thread, self), () -> c.truth(debug)),
                () -> thread.then((c, method) -> c.call(method), () -> thread.getAttribute(loop, GET_DEBUG)));
    }

    private static Object made(ThreadState thread, FutureObject self) {
        return thread.then(
                (c, trace) -> {
                    self.sourceTraceback = trace;
                    return None.NONE;
                },
                () -> AsyncioState.call(thread, "_made_at"));
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, FutureObject self) {
        self.checkMade();
        return AsyncioState.call(thread, "_shown", self);
    }

    @Builtin(value = "__await__(self, /)", effect = Effect.PURE)
    static Object await(FutureObject self) {
        self.checkMade();
        return new FutureIterator(self);
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(FutureObject self) {
        return await(self);
    }

    @Builtin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object classGetItem(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }

    @Builtin(value = "get_loop(self, /)", effect = Effect.PURE)
    static Object getLoop(FutureObject self) {
        self.checkMade();
        return self.loop;
    }

    // ---- what is called at the end ----

    @Builtin(value = "add_done_callback(self, fn, /, *, context=?)", effect = Effect.PURE)
    static Object addDoneCallback(ThreadState thread, FutureObject self, Object fn, @Nullable Object context) {
        self.checkMade();
        Object in = context == null || context == None.NONE ? ContextMethods.copyOfCurrent(thread) : context;
        if (!self.isPending()) {
            return PlainLoops.soon(thread, self.loop, fn, new TupleObject(self), in);
        }
        self.addCallback(fn, in);
        return None.NONE;
    }

    @Builtin(value = "remove_done_callback(self, fn, /)", effect = Effect.PURE)
    static Object removeDoneCallback(ThreadState thread, FutureObject self, Object fn) {
        self.checkMade();
        return self.callback == null ? (Object) 0L : without(thread, self, fn, self.callbacks(), new ArrayList<>(), 0);
    }

    /** Asks {@code ==} of each, which may be Python: what is added meanwhile is lost, as it is there. */
    private static Object without(
            ThreadState thread, FutureObject self, Object fn, List<Object> before, List<Object> left, int from) {
        for (int i = from; i < before.size(); i += 2) {
            Object function = before.get(i);
            Object context = before.get(i + 1);
            int next = i + 2;
            Object same = thread.now(() -> thread.same(function, fn), (c, is) -> {
                keep(left, is, function, context);
                return without((ThreadState) c, self, fn, before, left, next);
            });
            if (same == Context.PENDING) {
                return same;
            }
            keep(left, same, function, context);
        }
        self.setCallbacks(left);
        return (long) (before.size() - left.size()) / 2;
    }

    private static void keep(List<Object> left, Object same, Object function, Object context) {
        if (same == Boolean.FALSE) {
            left.add(function);
            left.add(context);
        }
    }

    // ---- ways to end ----

    static void checkPending(ThreadState thread, FutureObject self) {
        self.checkMade();
        if (!self.isPending()) {
            throw AsyncioState.of(thread).invalidState("invalid state");
        }
    }

    @Builtin(value = "set_result(self, result, /)", effect = Effect.PURE)
    static Object setResult(ThreadState thread, FutureObject self, Object result) {
        checkPending(thread, self);
        self.result = result;
        return self.settle(thread, State.FINISHED);
    }

    @Builtin(value = "set_exception(self, exception, /)", effect = Effect.PURE)
    static Object setException(ThreadState thread, FutureObject self, Object exception) {
        checkPending(thread, self);
        return exception instanceof TypeObject type && type.isSubtypeOf(Types.BASE_EXCEPTION)
                ? thread.then((c, made) -> setMade(thread, self, made), () -> thread.call(type))
                : setMade(thread, self, exception);
    }

    private static Object setMade(ThreadState thread, FutureObject self, Object exception) {
        checkPending(thread, self);
        if (!(exception instanceof ExceptionObject e)) {
            throw Errors.type("invalid exception object");
        }
        return self.endWith(thread, e);
    }

    @Builtin(value = "cancel(self, msg=None)", effect = Effect.PURE)
    static Object cancel(ThreadState thread, FutureObject self, Object msg) {
        self.checkMade();
        self.logTraceback = false;
        if (!self.isPending()) {
            return false;
        }
        return thread.then((c, done) -> true, () -> self.endCancelled(thread, msg));
    }

    // ---- and what can be asked then ----

    @Builtin(value = "done(self, /)", effect = Effect.PURE)
    static Object done(FutureObject self) {
        return self.loop != null && !self.isPending();
    }

    @Builtin(value = "cancelled(self, /)", effect = Effect.PURE)
    static Object cancelled(FutureObject self) {
        return self.state == State.CANCELLED;
    }

    @Builtin(value = "result(self, /)", effect = Effect.PURE)
    static Object result(ThreadState thread, FutureObject self) {
        return self.outcome(thread);
    }

    @Builtin(value = "exception(self, /)", effect = Effect.PURE)
    static Object exception(ThreadState thread, FutureObject self) {
        self.asked(thread, "Exception is not set.");
        return orNone(self.exception);
    }

    @Builtin(value = "_make_cancelled_error(self, /)", effect = Effect.PURE)
    static Object makeCancelledError(ThreadState thread, FutureObject self) {
        return self.takeCancelledError(thread);
    }

    // ---- attributes ----

    static Object orNone(@Nullable Object value) {
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "_state(self, /)", kind = Kind.GETTER)
    static Object getState(FutureObject self) {
        self.checkMade();
        return self.state.shown;
    }

    @Builtin(value = "_asyncio_future_blocking(self, /)", kind = Kind.GETTER)
    static Object getBlocking(FutureObject self) {
        return self.blocking;
    }

    @Builtin(value = "_asyncio_future_blocking(self, value, /)", kind = Kind.SETTER)
    static Object setBlocking(ThreadState thread, FutureObject self, @Nullable Object value) {
        self.checkMade();
        return thread.then(
                (c, is) -> {
                    self.blocking = is == Boolean.TRUE;
                    return None.NONE;
                },
                () -> thread.truth(undeleted(value)));
    }

    static Object undeleted(@Nullable Object value) {
        if (value == null) {
            throw Errors.of(Types.ATTRIBUTE_ERROR, "cannot delete attribute");
        }
        return value;
    }

    @Builtin(value = "_loop(self, /)", kind = Kind.GETTER)
    static Object loop(FutureObject self) {
        return orNone(self.loop);
    }

    @Builtin(value = "_callbacks(self, /)", kind = Kind.GETTER)
    static Object callbacks(FutureObject self) {
        self.checkMade();
        List<Object> pairs = self.callbacks();
        if (pairs.isEmpty()) {
            return None.NONE;
        }
        Object[] shown = new Object[pairs.size() / 2];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = new TupleObject(pairs.get(2 * i), pairs.get(2 * i + 1));
        }
        return new ListObject(shown);
    }

    @Builtin(value = "_result(self, /)", kind = Kind.GETTER)
    static Object getResult(FutureObject self) {
        self.checkMade();
        return orNone(self.result);
    }

    @Builtin(value = "_exception(self, /)", kind = Kind.GETTER)
    static Object getException(FutureObject self) {
        self.checkMade();
        return orNone(self.exception);
    }

    @Builtin(value = "_source_traceback(self, /)", kind = Kind.GETTER)
    static Object sourceTraceback(FutureObject self) {
        return self.sourceTraceback;
    }

    @Builtin(value = "_cancel_message(self, /)", kind = Kind.GETTER)
    static Object cancelMessage(FutureObject self) {
        return self.cancelMessage;
    }

    @Builtin(value = "_cancel_message(self, value, /)", kind = Kind.SETTER)
    static void setCancelMessage(FutureObject self, @Nullable Object value) {
        self.checkMade();
        self.cancelMessage = undeleted(value);
    }

    @Builtin(value = "_log_traceback(self, /)", kind = Kind.GETTER)
    static Object logTraceback(FutureObject self) {
        self.checkMade();
        return self.logTraceback;
    }

    @Builtin(value = "_log_traceback(self, value, /)", kind = Kind.SETTER)
    static Object setLogTraceback(ThreadState thread, FutureObject self, @Nullable Object value) {
        return thread.then(
                (c, is) -> {
                    if (is == Boolean.TRUE) {
                        throw Errors.value("_log_traceback can only be set to False");
                    }
                    self.logTraceback = false;
                    return None.NONE;
                },
                () -> thread.truth(undeleted(value)));
    }
}
