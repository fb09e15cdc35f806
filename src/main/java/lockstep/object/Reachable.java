package lockstep.object;

import java.util.function.Consumer;

/** A native object that holds others, or much memory of its own; so that the census of live bytes can see it. */
public interface Reachable {
    /** Names every object that this one keeps alive. */
    void reach(Consumer<Object> visitor);

    /** Bytes of its own arrays. */
    default long ownBytes() {
        return 0;
    }
}
