package lockstep.object;

/** What the {@code __new__} of built-in types checks of the class it is given. */
final class NewCalls {
    private NewCalls() {}

    /** @throws PyException TypeError unless {@code cls} is {@code builtin} or derived from it with its layout */
    static TypeObject check(Object cls, TypeObject builtin) {
        if (cls == builtin) {
            return builtin;
        }
        TypeObject type = checkType(cls, builtin);
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

    /** @throws PyException TypeError unless {@code cls} is {@code builtin} or derived from it */
    static TypeObject checkType(Object cls, TypeObject builtin) {
        if (cls instanceof TypeObject type && type.isSubtypeOf(builtin)) {
            return type;
        }
        String name = builtin.module.equals("builtins") ? builtin.name : builtin.module + "." + builtin.name;
        throw Errors.type(cls instanceof TypeObject type
                ? name + ".__new__(" + type.name + "): " + type.name + " is not a subtype of " + name
                : name + ".__new__(X): X is not a type object (" + Types.of(cls).shownName() + ")");
    }
}
