package lockstep.object;

/** An instance of a subclass of int or float written in Python: {@code value} is the plain number. */
public final class NumberObject extends PyObject {
    public final Object value;

    public NumberObject(TypeObject type, Object value) {
        super(type);
        this.value = value;
    }

    @Override
    public boolean isSimpleKey() {
        return type.hasBuiltinKeyBehaviour(Types.of(value));
    }
}
