package lockstep.object;

/** A method with its self. */
public final class BoundMethod extends PyObject implements BuiltinValue {
    public final Object function;
    public final Object self;

    public BoundMethod(Object function, Object self) {
        super(Types.METHOD);
        this.function = function;
        this.self = self;
    }

    @Override
    public boolean isSimpleKey() {
        return !(self instanceof PyObject o) || o.hasIdentityHash();
    }

    @Override
    public boolean sameValue(Object other) {
        return other instanceof BoundMethod m && m.self == self && m.function == function;
    }

    @Override
    public long valueHash() {
        long own = self instanceof PyObject o ? o.identityHash() : Keys.hash(self);
        return own * 31 + (function instanceof PyObject f ? f.identityHash() : 0);
    }
}
