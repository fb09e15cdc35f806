package lockstep.kernel.simulated;

import org.jspecify.annotations.Nullable;

/** A processor core; as an event: the time slice of its occupant is over and somebody else waits for a core. */
final class Core extends Event {
    final int number;
    @Nullable Task occupant;

    /** When the operating system may take the core from its occupant. */
    long sliceEnd;

    Core(int number) {
        this.number = number;
    }
}
