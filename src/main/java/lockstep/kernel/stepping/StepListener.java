package lockstep.kernel.stepping;

/** Hears what the stepping kernel does, in the order in which it does it. */
public interface StepListener {
    StepListener NONE = new StepListener() {};

    /**
     * Everything that {@code from} has done so far, its step under way included, happens before whatever {@code to} does
     * next: a start, a join, a wake-up.
     */
    default void ordered(SteppingFiber from, SteppingFiber to) {}

    /** The chosen fiber's step is done; {@link SteppingFiber#step()} says what it touched. Comes after its {@link #ordered} calls. */
    default void stepped(SteppingFiber fiber) {}
}
