package lockstep.object;

/** A built-in with value equality that needs no call-back (bytes, range, frozenset of simple items…), as a key. */
public interface BuiltinValue {
    /** Whether the other, any object, is an equal value. */
    boolean sameValue(Object other);

    /** Python's hash. */
    long valueHash();
}
