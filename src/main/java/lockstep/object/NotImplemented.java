package lockstep.object;

/** The value a special method answers when it leaves an operation to the other operand. */
public final class NotImplemented extends PyObject {
    public static final NotImplemented VALUE = new NotImplemented();

    private NotImplemented() {
        super(Types.NOT_IMPLEMENTED);
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
