package lockstep.exercise;

import java.util.List;
import lockstep.explore.Budget;
import lockstep.explore.Verdict;
import org.jspecify.annotations.Nullable;

/** Runs test programs; what the checker needs of everything below it. Used from several Java threads at a time. */
public interface ProgramRunner {
    /** One run in the simulated world with its standard settings: 4 cores, CPython's GIL, 5 ms, seed 1. */
    Run run(TestProgram program);

    /** All its schedules, or as many as the budget allows. */
    Verdict explore(TestProgram program, Budget budget);

    /**
     * How one run ended.
     *
     * @param output what it printed
     * @param error the uncaught exception, or null
     * @param stuck who waits for what, in sentences, when nobody could ever go on; or null
     * @param stopped which budget ended it, a sentence; or null
     * @param nanos of virtual time
     * @param inThreads the exceptions that ended other threads than the main thread
     * @param warnings what went well only by luck; only of a program that is watched
     */
    record Run(
            String output,
            @Nullable Raised error,
            @Nullable String stuck,
            @Nullable String stopped,
            long nanos,
            List<Raised> inThreads,
            List<Warned> warnings) {
        /** Without warnings. */
        public Run(String output, @Nullable Raised error, @Nullable String stuck, @Nullable String stopped, long nanos) {
            this(output, error, stuck, stopped, nanos, List.of(), List.of());
        }
    }

    /**
     * @param kind such as {@code unlocked_write}
     * @param text a full sentence
     */
    record Warned(String kind, String text) {}

    /**
     * @param type such as {@code AssertionError}
     * @param message what it says; may be empty
     * @param traceback as Python prints it
     */
    record Raised(String type, String message, String traceback) {}
}
