package lockstep.kernel;

import org.jspecify.annotations.Nullable;

/** A fiber that can say in words what its last visible operation read or wrote. Asked only when a schedule is shown. */
public interface TellsValues {
    /** Such as {@code counter is 0} or {@code counter = 1}; null when there is nothing to tell. */
    @Nullable String lastValue();
}
