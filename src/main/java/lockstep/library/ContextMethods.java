package lockstep.library;

import java.util.Arrays;
import java.util.Map;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** What contexts have: a read-only mapping, and {@code run}. */
final class ContextMethods {
    private ContextMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Object kwargs) {
        if (args.length > 0 || ((Dict) kwargs).size() > 0) {
            throw Errors.type("Context() does not accept any arguments");
        }
        return made(thread, Map.of());
    }

    private static ContextObject made(ThreadState thread, Map<ContextVarObject, Object> values) {
        ContextObject made = new ContextObject(values);
        made.id = thread.interpreter.nextId();
        return made;
    }

    static Object copyOfCurrent(ThreadState thread) {
        return made(thread, ContextObject.current(thread).values);
    }

    @Builtin(value = "run(self, /, *args, **kwargs)")
    static Object run(ThreadState thread, ContextObject self, Object[] given, Object kwargs) {
        if (given.length == 0) {
            throw Errors.type("run() missing 1 required positional argument");
        }
        Object callable = given[0];
        Object[] args = Arrays.copyOfRange(given, 1, given.length);
        Dict keywords = (Dict) kwargs;
        return within(
                thread,
                self,
                callable instanceof TaskCall call && keywords.size() == 0
                        ? () -> call.run(thread, args)
                        : () -> thread.callSpread(callable, args, keywords));
    }

    /** Does something in this context. */
    static Object within(ThreadState thread, ContextObject self, Context.Pushing push) {
        if (self.entered) {
            throw Errors.runtime("cannot enter context: <_contextvars.Context object at "
                    + thread.address(self) + "> is already entered");
        }
        self.before = ContextObject.current(thread);
        self.entered = true;
        thread.contextVariables = self;
        Continuation leave = new Continuation() {
            @Override
            public Object resume(Context context, Object value) {
                leave((ThreadState) context, self);
                return value;
            }

            @Override
            public Object failed(Context context, PyException e) {
                leave((ThreadState) context, self);
                throw e;
            }
        };
        return thread.then(leave, push);
    }

    private static void leave(ThreadState thread, ContextObject self) {
        thread.contextVariables = self.before;
        self.before = null;
        self.entered = false;
    }

    @Builtin(value = "copy(self, /)", effect = Effect.READS_SELF)
    static Object copy(ThreadState thread, ContextObject self) {
        return made(thread, self.values);
    }

    private static @Nullable Object find(ContextObject self, Object key) {
        return key instanceof ContextVarObject variable ? self.values.get(variable) : null;
    }

    /** Null when the key is a context variable; else its complaint, or PENDING. */
    private static @Nullable Object complain(ThreadState thread, Object key) {
        if (key instanceof ContextVarObject) {
            return null;
        }
        return thread.then(
                (context, shown) -> {
                    throw Errors.type("a ContextVar key was expected, got " + shown);
                },
                () -> thread.repr(key));
    }

    @Builtin(value = "__getitem__(self, key, /)", effect = Effect.READS_SELF)
    static Object getItem(ThreadState thread, ContextObject self, Object key) {
        Object complaint = complain(thread, key);
        if (complaint != null) {
            return complaint;
        }
        Object value = find(self, key);
        if (value == null) {
            throw Errors.of(Types.KEY_ERROR, new Object[] {key});
        }
        return value;
    }

    @Builtin(value = "__contains__(self, key, /)", effect = Effect.READS_SELF)
    static Object contains(ThreadState thread, ContextObject self, Object key) {
        Object complaint = complain(thread, key);
        return complaint != null ? complaint : find(self, key) != null;
    }

    @Builtin(value = "get(self, key, default=None, /)", effect = Effect.READS_SELF)
    static Object get(ThreadState thread, ContextObject self, Object key, Object otherwise) {
        Object complaint = complain(thread, key);
        if (complaint != null) {
            return complaint;
        }
        Object value = find(self, key);
        return value == null ? otherwise : value;
    }

    @Builtin(value = "__len__(self, /)", effect = Effect.READS_SELF)
    static Object size(ContextObject self) {
        return (long) self.values.size();
    }

    @Builtin(value = "keys(self, /)", effect = Effect.READS_SELF)
    static Object keys(ContextObject self) {
        return new ListObject(self.values.keySet().toArray());
    }

    @Builtin(value = "values(self, /)", effect = Effect.READS_SELF)
    static Object values(ContextObject self) {
        return new ListObject(self.values.values().toArray());
    }

    @Builtin(value = "items(self, /)", effect = Effect.READS_SELF)
    static Object items(ContextObject self) {
        return new ListObject(self.values.entrySet().stream()
                .map(e -> (Object) new TupleObject(e.getKey(), e.getValue()))
                .toArray());
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.READS_SELF)
    static Object iterate(ThreadState thread, ContextObject self) {
        return thread.iterator(keys(self));
    }

    @Builtin(value = "__eq__(self, other, /)")
    static Object eq(ThreadState thread, ContextObject self, Object other) {
        if (!(other instanceof ContextObject o)) {
            return NotImplemented.VALUE;
        }
        return thread.hidden("context_equal", self, o);
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(ContextObject self) {
        throw Errors.type("unhashable type: '_contextvars.Context'");
    }
}
