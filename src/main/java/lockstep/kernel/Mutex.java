package lockstep.kernel;

import lockstep.trace.Reason;
import org.jspecify.annotations.Nullable;

/** A lock without an owner, as CPython's: anybody may release it; waiters wake first come first served, a running fiber may barge in. */
public interface Mutex {
    /** What people call it, for traces and reports. */
    String label();

    void setLabel(String label);

    /** What a wait for it means: for a lock; or, where a library waits so for something else to happen, for that. */
    Reason reason();

    void setReason(Reason reason);

    /** The method of a library's object whose caller waits so ({@code join} of a queue), or null. */
    @Nullable String waitsIn();

    void setWaitsIn(String method);

    /** What a wait for it is called in timelines, where its own name says nothing to people. */
    default void showAs(Reason reason, String what) {}

    /** As in a timeline. */
    default Reason shownReason() {
        return reason();
    }

    /** As in a timeline. */
    default String shownLabel() {
        return label();
    }

    boolean isLocked();

    /** Who acquired it last, while locked. */
    @Nullable FiberHandle holder();

    /** Only while {@code fiber.slice().alone}: takes a free mutex without a stop. */
    boolean tryAcquireAlone(FiberHandle fiber);

    /** Only while {@code fiber.slice().alone}: releases without a stop; false when it must be asked for (somebody waits). */
    boolean releaseAlone(FiberHandle fiber);
}
