package lockstep.object;

/**
 * The built-ins of one Java class, generated from its {@link Builtin} methods. Index {@code i} means the same method
 * in every array and in {@link #call}; the order is that of the source. The arrays are new ones at each call, so that
 * a table holds no state: ask once.
 */
public abstract class NativeTable {
    /** Python names, without parameters. */
    public abstract String[] names();

    /** As written in {@link Builtin#value}. */
    public abstract String[] signatures();

    public abstract String[] docs();

    public abstract Builtin.Kind[] kinds();

    public abstract Effect[] effects();

    /**
     * @param args one per parameter of the signature, in its order
     * @throws IndexOutOfBoundsException if there is no such built-in
     * @throws ClassCastException if an argument is not of the Java type that the method declares
     */
    public abstract Object call(int index, Context context, Object[] args);

    /** Hangs every built-in of this table into a type's dict. */
    final void defineOn(TypeObject type, Dict dict) {
        String[] names = names();
        String[] signatures = signatures();
        String[] docs = docs();
        Builtin.Kind[] kinds = kinds();
        Effect[] effects = effects();
        for (int i = 0; i < names.length; i++) {
            Str name = Str.name(names[i]);
            NativeFunction function =
                    new NativeFunction(this, i, names[i], type, signatures[i], docs[i], kinds[i], effects[i]);
            switch (kinds[i]) {
                case METHOD -> dict.put(name, function);
                case STATIC_METHOD -> dict.put(name, new WrappedMethod(Types.STATICMETHOD, function));
                case CLASS_METHOD -> dict.put(name, new WrappedMethod(Types.CLASSMETHOD, function));
                case GETTER -> property(type, dict, name).getter = function;
                case SETTER -> property(type, dict, name).setter = function;
                case FUNCTION -> throw new IllegalStateException(names[i] + " is a function, not a method");
            }
        }
    }

    private static NativeProperty property(TypeObject type, Dict dict, Str name) {
        if (dict.get(name) instanceof NativeProperty known) {
            return known;
        }
        NativeProperty made = new NativeProperty(name.value(), type);
        dict.put(name, made);
        return made;
    }

    /** Hangs every function of this table into a module. */
    public final void defineOn(ModuleObject module, String moduleName) {
        String[] names = names();
        String[] signatures = signatures();
        String[] docs = docs();
        Builtin.Kind[] kinds = kinds();
        Effect[] effects = effects();
        for (int i = 0; i < names.length; i++) {
            NativeFunction function =
                    new NativeFunction(this, i, names[i], null, signatures[i], docs[i], kinds[i], effects[i]);
            function.module = moduleName;
            module.set(names[i], function);
        }
    }
}
