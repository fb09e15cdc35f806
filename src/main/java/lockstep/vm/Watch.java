package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.kernel.Mutex;

/**
 * Hears what threads do to locks and shared data while a program runs by itself, so that warnings can be given of what
 * went well only by luck. Changes nothing in the run. All calls come from the thread that does what is told.
 */
public interface Watch {
    /** Whether accesses to data are to be told now; asked when a frame goes on. */
    boolean wantsData(ThreadState thread);

    /**
     * The program itself, not the library, is about to read or write something that others may reach.
     *
     * @param object compared by identity; its {@code part} by equals
     * @param instruction the place in {@code code}
     */
    void touched(ThreadState thread, Object object, Object part, boolean write, Code code, int instruction);

    /** @param insists whether it would have waited for ever, so that it can be part of a deadlock */
    void taken(ThreadState thread, Mutex mutex, boolean insists);

    void released(ThreadState thread, Mutex mutex);

    void started(ThreadState by, ThreadState child);

    /** {@code by} knows that {@code ended} has ended. */
    void sawEnd(ThreadState by, ThreadState ended);

    /** What this thread did so far comes before what whoever hears of {@code channel} does next. */
    void sent(ThreadState thread, Object channel);

    void received(ThreadState thread, Object channel);

    void taskEntered(ThreadState thread, int span);

    /** @param line where its coroutine is suspended; -1 when it is over */
    void taskLeft(ThreadState thread, int span, int line);

    /** This thread works for a pool from now on. */
    void serves(ThreadState thread, Object pool);

    /** A result that one of the pool's {@code size} threads will have to work out. */
    void queued(Object pool, Object future, long size);

    /** This thread is about to wait for a result that is not there. */
    void awaits(ThreadState thread, Object future);
}
