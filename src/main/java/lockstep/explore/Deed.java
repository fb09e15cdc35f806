package lockstep.explore;

import java.util.List;
import java.util.stream.Collectors;
import lockstep.kernel.Footprint;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.stepping.SteppingFiber;
import org.jspecify.annotations.Nullable;

/**
 * One visible operation of a run that is being told.
 *
 * @param step the step it belongs to
 * @param text in words: {@code reads counter}
 * @param held the locks its fiber held while doing it
 * @param preempted whether it follows a switch away from a fiber that could have gone on
 */
record Deed(
        int step,
        int fiber,
        Kind kind,
        int line,
        Footprint footprint,
        String text,
        @Nullable String value,
        List<Mutex> held,
        boolean switched,
        boolean preempted) {

    enum Kind {
        /** Reads or writes something. */
        ACCESS,
        /** Starts a fiber, waits for its end, ends it. */
        LIFE,
        /** Anything else that is asked of the kernel: locks, queues, sleeps. */
        OPERATION;

        static Kind of(SteppingFiber fiber) {
            return switch (fiber.doneOperation()) {
                case null -> ACCESS;
                case Operation.Spawn spawn -> LIFE;
                case Operation.Join join -> LIFE;
                case Operation.Kill kill -> LIFE;
                default -> OPERATION;
            };
        }
    }

    static String describe(SteppingFiber fiber) {
        Operation operation = fiber.doneOperation();
        return operation == null ? access(fiber.done()) : describe(operation, fiber);
    }

    private static String access(Footprint footprint) {
        if (footprint.touches().isEmpty()) {
            return "ends";
        }
        boolean writes = footprint.touches().stream().anyMatch(Footprint.Touch::write);
        return (writes ? "writes " : "reads ")
                + footprint.touches().stream()
                        .filter(t -> t.write() == writes)
                        .map(Footprint.Touch::label)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static String describe(Operation operation, SteppingFiber fiber) {
        return switch (operation) {
            case Operation.Acquire acquire -> holds(acquire.mutex(), fiber)
                    ? "takes " + acquire.mutex().label()
                    : "cannot get " + acquire.mutex().label();
            case Operation.Release release -> "releases " + release.mutex().label();
            case Operation.Spawn spawn -> "starts " + spawn.spec().name();
            case Operation.Join join -> (join.fiber().isFinished() ? "has waited for " : "gives up waiting for ")
                    + join.fiber().name();
            case Operation.Park park -> "waits for " + park.queue().label();
            case Operation.Unpark unpark -> "wakes " + unpark.queue().label();
            case Operation.Kill kill -> kill.fiber() == null ? "ends the others" : "ends " + kill.fiber().name();
            case Operation.Sleep sleep -> "sleeps";
            case Operation.Outside outside -> outside.what();
        };
    }

    private static boolean holds(Mutex mutex, SteppingFiber fiber) {
        return mutex.isLocked() && mutex.holder() == fiber;
    }
}
