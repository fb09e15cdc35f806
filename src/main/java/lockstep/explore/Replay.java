package lockstep.explore;

import java.util.List;
import lockstep.kernel.stepping.Switches;
import org.jspecify.annotations.Nullable;

/** A schedule run again. {@code failure} is null when the run passes. */
public record Replay(
        Switches switches, @Nullable Failure failure, List<String> fibers, List<Counterexample.Row> rows, String cause) {}
