package lockstep.kernel;

import java.util.List;

/**
 * Answers everything that the program does not determine. Five kinds: virtual-time running and seeded random,
 * exhaustive exploration, replay, and a person who plays the scheduler.
 */
@FunctionalInterface
public interface Chooser {
    /** @return an index into the alternatives */
    int choose(Choice choice);

    enum Kind {
        /** Whose step is next (stepping kernel). */
        STEP,
        /** Which waiter gets the GIL. */
        GIL,
        /** Which runnable fiber gets a free core. */
        CORE,
        /** Two things happen at the same virtual time. */
        TIE,
        /** How a wait with a time-out ends, or whether a sleep ends now (stepping kernel). */
        TIMEOUT,
        /** A number a program or the pretend network asked for. */
        VALUE
    }

    /**
     * @param alternatives at least one; what each stands for (a {@link FiberHandle}, a number), in a fixed order;
     *     good only during the call, copy it to keep it
     */
    record Choice(Kind kind, List<?> alternatives) {}
}
