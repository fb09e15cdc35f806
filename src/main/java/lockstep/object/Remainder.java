package lockstep.object;

import org.jspecify.annotations.Nullable;

/**
 * What {@code __reduce__} of an iterator tells: call {@code maker} with these arguments, then move to {@code state}.
 *
 * @param maker a callable, or the name of a builtin
 * @param state null when there is nothing to move
 */
record Remainder(Object maker, TupleObject arguments, @Nullable Object state) {
    static Remainder iter(Object over, @Nullable Object state) {
        return new Remainder("iter", new TupleObject(over), state);
    }

    /** Of an iterator that is exhausted. */
    static Remainder none(Object empty) {
        return iter(empty, null);
    }
}
