package lockstep.object;

/** The one value of NoneType. */
public final class None extends PyObject {
    public static final None NONE = new None();

    private None() {
        super(Types.NONE_TYPE);
    }

    @Override
    public boolean isSimpleKey() {
        return true;
    }

    @Override
    public boolean isCommon() {
        return true;
    }
}
