package lockstep.object;

import java.util.function.Consumer;

/** A native object that holds others: what may happen to them by way of it is seen so. */
public interface Reachable {
    /** Names every object that this one keeps alive. */
    void reach(Consumer<Object> visitor);
}
