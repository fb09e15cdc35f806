package lockstep.object;

/** What the {@code __new__} of built-in types checks of the class it is given. */
final class NewCalls {
    private NewCalls() {}

    /** @throws PyException TypeError unless {@code cls} is {@code builtin} or derived from it with its layout */
    static TypeObject check(Object cls, TypeObject builtin) {
        if (cls == builtin) {
            return builtin;
        }
        if (!(cls instanceof TypeObject type)) {
            throw Errors.type(builtin.name + ".__new__(X): X is not a type object (" + Types.of(cls).name + ")");
        }
        if (!type.isSubtypeOf(builtin)) {
            throw Errors.type(builtin.name + ".__new__(" + type.name + "): " + type.name + " is not a subtype of "
                    + builtin.name);
        }
        TypeObject nearest = type;
        while (nearest.isHeap && nearest.base != null) {
            nearest = nearest.base;
        }
        if (nearest != builtin && !nearest.isHeap && !(nearest == Types.OBJECT)) {
            throw Errors.type(builtin.name + ".__new__(" + type.name + ") is not safe, use " + nearest.name
                    + ".__new__()");
        }
        return type;
    }
}
