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
}
