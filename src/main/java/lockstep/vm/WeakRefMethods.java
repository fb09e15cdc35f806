package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What weak references have (Objects/weakrefobject.c). */
final class WeakRefMethods {
    private WeakRefMethods() {}

    @Builtin(value = "__new__(cls, object, callback=None, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object object, Object callback, Object[] args, Object kwargs) {
        return thread.interpreter.life.reference((TypeObject) cls, object, callback == None.NONE ? null : callback);
    }

    @Builtin(value = "__init__(self, object, callback=None, /, *args, **kwargs)", effect = Effect.PURE)
    static void init(Object self, Object object, Object callback, Object[] args, Object kwargs) {}

    @Builtin(value = "__call__(self)", effect = Effect.READS_SELF)
    static Object call(ThreadState thread, WeakRefObject self) {
        Object found = thread.interpreter.life.look(thread, self);
        return found == null ? None.NONE : found;
    }

    @Builtin(value = "__callback__(self, /)", kind = Kind.GETTER)
    static Object callback(WeakRefObject self) {
        return self.callback == null ? None.NONE : self.callback;
    }

    @Builtin(value = "__hash__(self, /)")
    static Object hash(ThreadState thread, WeakRefObject self) {
        if (self.hash != null) {
            return self.hash;
        }
        Object referent = self.referent;
        if (referent == null) {
            throw Errors.type("weak object has gone away");
        }
        return thread.then(
                (context, hash) -> {
                    self.hash = (Long) hash;
                    return hash;
                },
                () -> thread.hash(referent));
    }

    @Builtin("__eq__(self, other, /)")
    static Object eq(ThreadState thread, WeakRefObject self, Object other) {
        if (!(other instanceof WeakRefObject o)) {
            return NotImplemented.VALUE;
        }
        Object a = self.referent;
        Object b = o.referent;
        return a == null || b == null ? (Object) (self == o) : thread.compare(Comparison.EQ, a, b);
    }

    @Builtin("__ne__(self, other, /)")
    static Object ne(ThreadState thread, WeakRefObject self, Object other) {
        if (!(other instanceof WeakRefObject o)) {
            return NotImplemented.VALUE;
        }
        Object a = self.referent;
        Object b = o.referent;
        return a == null || b == null ? (Object) (self != o) : thread.compare(Comparison.NE, a, b);
    }

    private static final Str NAME = Str.name("__name__");

    @Builtin(value = "__repr__(self, /)", effect = Effect.READS_SELF)
    static Object repr(ThreadState thread, WeakRefObject self) {
        String start = "<weakref at " + thread.address(self) + "; ";
        Object referent = self.referent;
        if (referent == null) {
            return new Str(start + "dead>");
        }
        String name = "";
        if (referent instanceof FunctionObject f) {
            name = " (" + f.name + ")";
        } else if (referent instanceof PyObject o && o.attributes != null && o.attributes.get(NAME) instanceof Str s) {
            name = " (" + s.value() + ")";
        }
        return new Str(start + "to '" + Types.of(referent).shownName() + "' at " + thread.address(referent) + name
                + ">");
    }

    @Builtin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD, effect = Effect.PURE)
    static @Nullable Object generic(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }
}
