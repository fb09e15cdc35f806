package lockstep.object;

/** A read-only view of a mapping. */
public final class MappingProxy extends PyObject {
    public final Object mapping;

    public MappingProxy(Object mapping) {
        super(Types.MAPPING_PROXY);
        this.mapping = mapping;
    }

    @Override
    public boolean isSimpleKey() {
        return false;
    }
}
