package lockstep.vm;

import lockstep.object.TypeObject;
import org.jspecify.annotations.Nullable;

/**
 * What one instruction of one function found out the last time. Immutable, so that threads running in parallel see it
 * whole or not at all.
 */
final class InlineCache {
    static final int INSTANCE_VALUE = 1;
    static final int METHOD = 2;
    static final int SLOT = 3;
    static final int GETTER = 4;
    static final int GLOBAL = 5;
    static final int BUILTIN = 6;
    static final int CLASS_VALUE = 7;

    final int kind;
    final @Nullable TypeObject type;
    final int version;
    /** A key, a method, a getter: what the kind says. */
    final @Nullable Object value;
    /** An entry of a dict, or a slot. */
    final int index;

    InlineCache(int kind, @Nullable TypeObject type, int version, @Nullable Object value, int index) {
        this.kind = kind;
        this.type = type;
        this.version = version;
        this.value = value;
        this.index = index;
    }

    boolean fits(TypeObject seen) {
        return seen == type && seen.version == version;
    }
}
