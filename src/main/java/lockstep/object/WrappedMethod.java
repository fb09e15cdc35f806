package lockstep.object;

/** A staticmethod or classmethod object; {@link #type} tells which. */
public final class WrappedMethod extends PyObject {
    public Object function;

    public WrappedMethod(TypeObject type, Object function) {
        super(type);
        this.function = function;
    }

    @Override
    public boolean isCommon() {
        return function instanceof NativeFunction;
    }
}
