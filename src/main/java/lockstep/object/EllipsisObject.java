package lockstep.object;

/** The one value {@code ...}. */
public final class EllipsisObject extends PyObject {
    public static final EllipsisObject VALUE = new EllipsisObject();

    private EllipsisObject() {
        super(Types.ELLIPSIS);
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
