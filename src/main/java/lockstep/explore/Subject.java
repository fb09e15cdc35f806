package lockstep.explore;

import lockstep.kernel.Kernel;
import lockstep.kernel.stepping.SteppingKernel;
import org.jspecify.annotations.Nullable;

/**
 * A program to explore. It must be the same program each time: whatever it does may depend on the kernel's choices
 * only.
 */
public interface Subject {
    /**
     * Makes a fresh copy of the program and spawns its first fiber, without running it.
     *
     * @return who is asked, when the run is over, whether it went well
     */
    Judge prepare(SteppingKernel kernel);

    /** Identifies the program's text: a schedule is only replayed on the program it was found on. */
    String fingerprint();

    /** One line of the program, for reports; empty when there is none. */
    default String sourceLine(int line) {
        return "";
    }

    /** Names a line in a sentence. */
    default String place(int line) {
        return "line " + line;
    }

    /** Says how one run went. */
    @FunctionalInterface
    interface Judge {
        /**
         * @param outcome how the kernel's run ended; a run that is stuck is a failure whatever the judge says
         * @return null when all went well
         */
        @Nullable Failure judge(Kernel.Outcome outcome);
    }
}
