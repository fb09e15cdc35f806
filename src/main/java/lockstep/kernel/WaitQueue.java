package lockstep.kernel;

import lockstep.trace.Reason;

/** Fibers waiting for something that their own code decides; first come first served. */
public interface WaitQueue {
    String label();

    Reason reason();

    int size();
}
