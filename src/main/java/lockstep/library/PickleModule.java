package lockstep.library;

import lockstep.kernel.Costs;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** {@code _pickling}: the two machines that {@code _pickle} drives, and what else it needs of Java. */
final class PickleModule {
    private PickleModule() {}

    /** What writing or reading a pickle takes, in ns. */
    static long price(ThreadState thread, long made, long copied) {
        Costs costs = thread.interpreter.costTable;
        return costs.nanos("pickle")
                + (made * costs.nanos("pickle.kilobyte") + copied * costs.nanos("pickle.copied")) / 1000;
    }

    @Builtin(value = "writer(protocol, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object writer(ThreadState thread, Object protocol) {
        return new PicklerObject((int) (long) (Long) protocol);
    }

    @Builtin(value = "reader(data, start, fix, encoding, errors, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object reader(ThreadState thread, Object data, Object start, Object fix, Object encoding, Object errors) {
        return new UnpicklerObject(
                Bytes.of(data), (int) (long) (Long) start, ((Str) encoding).value(), ((Str) errors).value());
    }

    /** The built-in type whose Java class an instance of this class is. */
    @Builtin(value = "layout(cls, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object layout(TypeObject cls) {
        return cls.layout;
    }

    /** A native function's owner: the object it is bound to, or None. */
    @Builtin(value = "bound_to(function, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object boundTo(Object function) {
        return function instanceof BoundNative b ? b.self : function instanceof BoundMethod m ? m.self : None.NONE;
    }

    /** Stores into an instance's dict what a pickle's state holds, where nothing of the class has a say. */
    @Builtin(value = "update(object, state, /)", kind = Kind.FUNCTION)
    static Object update(Object object, Object state) {
        if (!(object instanceof PyObject o) || !(state instanceof Dict d) || d.isExotic() || !o.type.hasDict
                || d.type != Types.DICT) {
            return false;
        }
        if (o.attributes == null) {
            o.attributes = new Dict();
        }
        o.type.mayShadow = o.type.isHeap;
        for (int i = 0; i < d.end(); i++) {
            Object key = d.keyAt(i);
            if (key != null) {
                o.attributes.put(key instanceof Str s && s.isExact() ? Str.name(s.value()) : key, d.valueAt(i));
            }
        }
        return true;
    }
}
