package lockstep.trace;

/**
 * Where kernel and interpreter tell what happened. Times are ns since the run began and never decrease for one fiber;
 * fibers, GILs and spans are small numbers given by the caller. Implementations are cheap, capped, and safe to call from
 * the Java thread that runs the fiber.
 */
public interface Recorder {
    Recorder NONE = new NoRecorder();

    void process(int process, String name);

    void fiberCreated(long time, int fiber, int process, String name, int byFiber);

    /** Could run, but no core is free. */
    void runnable(long time, int fiber);

    void running(long time, int fiber, int core, int line);

    /** Has a core, on which Python itself starts or ends: nothing of the program runs. */
    void preparing(long time, int fiber, int core, int line);

    void waitingForGil(long time, int fiber, int gil, int line);

    /** @param on what exactly, for people: a lock's name, a site */
    void blocked(long time, int fiber, Reason reason, String on, int line);

    /** One fiber ends what another waits for. */
    void woken(long time, int byFiber, int fiber);

    void finished(long time, int fiber);

    void gilCreated(int gil, int process, String name);

    void gilTaken(long time, int gil, int fiber);

    /** @param forced because a waiter's interval was over, not to wait for something */
    void gilDropped(long time, int gil, int fiber, boolean forced);

    /** A generic span within a fiber (an asyncio task): opened once, entered and left any number of times, closed. */
    void spanOpened(long time, int fiber, int span, String name);

    void spanEntered(long time, int fiber, int span, int line);

    /** @param on what it waits for, for people; empty when unknown */
    void spanLeft(long time, int fiber, int span, int line, String on);

    void spanClosed(long time, int fiber, int span);

    /** Within {@code bySpan} came what {@code span} waits for. */
    void spanWoken(long time, int fiber, int bySpan, int span);

    /**
     * Something that items wait in; several containers of a library may be one queue to people.
     *
     * @return its number, below 0 when nobody wants to hear of it
     */
    int queueCreated(int process, String name);

    /** @param change how many items came, or, below 0, went */
    void queueChanged(long time, int fiber, int queue, int change);

    void message(long sentTime, int fromFiber, long receivedTime, int toFiber, String label);
}
