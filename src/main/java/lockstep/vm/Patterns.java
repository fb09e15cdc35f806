package lockstep.vm;

import lockstep.object.*;

/** Which objects match sequence and mapping patterns (PEP 634). */
final class Patterns {
    private Patterns() {}

    /** Set in a class's dict by {@code collections.abc}: a virtual subclass of Sequence or Mapping. */
    private static final Str SEQUENCE = Str.name("__lockstep_sequence__");

    private static final Str MAPPING = Str.name("__lockstep_mapping__");

    static boolean isSequence(Object object) {
        TypeObject type = Types.of(object);
        if (type.isSubtypeOf(Types.STR) || type.isSubtypeOf(Types.BYTES) || type.isSubtypeOf(Types.BYTEARRAY)) {
            return false;
        }
        return type.isSubtypeOf(Types.LIST)
                || type.isSubtypeOf(Types.TUPLE)
                || type.isSubtypeOf(Types.RANGE)
                || type.isSubtypeOf(Types.MEMORYVIEW)
                || type.layout.isSequence
                || type.lookup(SEQUENCE) != null;
    }

    static boolean isMapping(Object object) {
        TypeObject type = Types.of(object);
        return type.isSubtypeOf(Types.DICT) || type.isSubtypeOf(Types.MAPPING_PROXY) || type.lookup(MAPPING) != null;
    }
}
