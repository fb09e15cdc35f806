package lockstep.explore;

import java.util.List;
import lockstep.kernel.stepping.Switches;
import org.jspecify.annotations.Nullable;

/**
 * What exploring a program came to.
 *
 * @param switches which switch points were explored
 * @param cpython whether CPython 3.13's own switch points are enough to make it fail
 * @param randomHits how many of {@code randomRuns} plain random runs fail, for a failing program
 * @param notes further sentences a learner should read
 */
public record Verdict(
        Kind kind,
        Switches switches,
        CPython cpython,
        Coverage coverage,
        @Nullable Counterexample counterexample,
        int randomHits,
        int randomRuns,
        List<String> notes) {
    public enum Kind {
        /** No schedule fails. */
        PROVED,
        /** A schedule was found that fails. */
        FAILS,
        /** None was found, but not all were looked at. */
        NOT_PROVED
    }

    /** For a failing program: is CPython 3.13 caught by it too? */
    public enum CPython {
        FAILS_TOO,
        CANNOT_FAIL,
        /** None found there, but not all were looked at. */
        UNDECIDED,
        NOT_ASKED
    }
}
