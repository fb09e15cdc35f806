package lockstep.object;

/** The descriptor of one name of {@code __slots__}. */
public final class SlotMember extends PyObject {
    public final String name;
    public final TypeObject owner;
    public final int index;

    /** Of a tuple with names. */
    public boolean readOnly;

    public SlotMember(String name, TypeObject owner, int index) {
        super(Types.MEMBER_DESCRIPTOR);
        this.name = name;
        this.owner = owner;
        this.index = index;
    }

    @Override
    public boolean isCommon() {
        return !owner.isHeap;
    }
}
