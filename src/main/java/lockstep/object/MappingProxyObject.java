package lockstep.object;

/** A read-only view of a mapping: what a class's {@code __dict__} is. */
public final class MappingProxyObject extends PyObject {
    public final Object mapping;

    public MappingProxyObject(Object mapping) {
        super(Types.MAPPING_PROXY);
        this.mapping = mapping;
    }
}
