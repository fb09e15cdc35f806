package lockstep.object;

import org.jspecify.annotations.Nullable;

/**
 * A Python object that is not a plain Java value. The plain ones are {@link Long} and {@link java.math.BigInteger}
 * (int; a BigInteger never fits a long), {@link Double} (float) and {@link Boolean} (bool); {@link Types#of} knows the
 * type of all. An instance of a class written in Python is exactly a PyObject; built-in types that can be subclassed
 * extend it, and an instance of the subclass is the same Java class with another {@link #type}.
 */
public class PyObject {
    public TypeObject type;
    /** The instance's {@code __dict__}; null until something is stored or the type has none. */
    public @Nullable Dict attributes;
    /** Values of {@code __slots__}, by the index the member descriptor knows. */
    public @Nullable Object @Nullable [] slots;
    /** Counts per interpreter: given when the VM makes an instance, else when id() asks; 0 before. */
    public long id;

    public PyObject(TypeObject type) {
        this.type = type;
    }

    /** True when equality and hash are by identity or by built-in value, so that a dict may compare without a call. */
    public boolean isSimpleKey() {
        return type.hasIdentityEquality() && hasIdentityHash();
    }

    /** Whether several interpreters may have it, so that the number of one of them cannot be kept in it. */
    public boolean isCommon() {
        return false;
    }

    /** Whether {@link #identityHash} is known and stays: an object without a number yet gets one at its first hash(). */
    public final boolean hasIdentityHash() {
        return id != 0 || isCommon();
    }

    /** For hash() of objects that hash by identity: the number that the interpreter gave it, never an address. */
    public long identityHash() {
        return id == 0 ? 0x9e3779b9L : (id << 4 ^ id >>> 7) & Long.MAX_VALUE;
    }

    @Override
    public String toString() {
        return "<" + type.name + ">";
    }
}
