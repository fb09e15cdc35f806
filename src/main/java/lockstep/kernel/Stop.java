package lockstep.kernel;

/** What stopped a fiber. */
public sealed interface Stop {
    enum Plain implements Stop {
        /** It will not run again. */
        FINISHED,
        /** Time was up at an allowed safe point. The kernel knows what for: the GIL, another core, a budget. */
        SAFE_POINT
    }

    /** It asks the kernel for something; the answer comes with the next run. */
    record Ask(Operation operation) implements Stop {}

    /** It is about to touch shared memory so (explorer only); the next run does it. */
    record Access(Footprint footprint) implements Stop {}
}
