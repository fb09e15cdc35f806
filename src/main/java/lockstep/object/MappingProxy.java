package lockstep.object;

import java.util.function.Consumer;

/** A read-only view of a mapping. */
public final class MappingProxy extends PyObject implements Reachable {
    public final Object mapping;

    public MappingProxy(Object mapping) {
        super(Types.MAPPING_PROXY);
        this.mapping = mapping;
    }

    @Override
    public boolean isSimpleKey() {
        return false;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(mapping);
    }
}
