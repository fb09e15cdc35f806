package lockstep.kernel;

/** A fiber as its kernel sees it. Ids count from 0 in the order of creation. */
public interface FiberHandle {
    int id();

    String name();

    boolean isFinished();

    Slice slice();

    /** The process it belongs to. */
    int process();
}
