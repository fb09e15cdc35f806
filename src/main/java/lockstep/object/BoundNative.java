package lockstep.object;

/** A native method with its self: what {@code [].append} is. */
public final class BoundNative extends PyObject {
    public final NativeFunction function;
    public final Object self;

    public BoundNative(NativeFunction function, Object self) {
        super(function.type == Types.WRAPPER_DESCRIPTOR ? Types.METHOD_WRAPPER : Types.BUILTIN_FUNCTION);
        this.function = function;
        this.self = self;
    }
}
