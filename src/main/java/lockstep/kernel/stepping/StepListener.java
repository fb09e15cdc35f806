package lockstep.kernel.stepping;

/** Hears what the stepping kernel does, in the order in which it does it. */
public interface StepListener {
    StepListener NONE = new StepListener() {};

    /** Whether values and names for people are wanted, which cost time. */
    default boolean tells() {
        return false;
    }

    /**
     * Everything that {@code from} has done so far, its step under way included, happens before whatever {@code to} does
     * next: a start, a join, a wake-up.
     */
    default void ordered(SteppingFiber from, SteppingFiber to) {}

    /**
     * One visible operation is done and its effect known: {@link SteppingFiber#done}, {@link SteppingFiber#doneLine}.
     * In mode CPYTHON a step has several.
     */
    default void operated(SteppingFiber fiber) {}

    /** The step under way is about to kill this fiber, which will not do what it was about to do. */
    default void killed(SteppingFiber fiber) {}

    /** The chosen fiber's step is done; {@link SteppingFiber#step()} says what it touched. Comes after its {@link #ordered} calls. */
    default void stepped(SteppingFiber fiber) {}
}
