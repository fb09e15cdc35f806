package lockstep.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.platform.engine.DiscoverySelector;

/**
 * Selects one program for one exercise.
 *
 * @param label which program it is: {@code learner}, {@code starter}, {@code solution}, or a mistake's file
 */
public record ProgramSelector(Exercise exercise, String label, String source) implements DiscoverySelector {
    /** The learner's file, made from the starter if there is none. */
    public static ProgramSelector ofLearner(Exercise exercise) {
        try {
            return new ProgramSelector(exercise, "learner", Workspace.of(System.getenv()).source(exercise));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ProgramSelector ofStarter(Exercise exercise) {
        return new ProgramSelector(exercise, "starter", exercise.starter());
    }

    public static ProgramSelector ofSolution(Exercise exercise) {
        return new ProgramSelector(exercise, "solution", exercise.solution());
    }

    public static ProgramSelector of(Exercise exercise, Exercise.Mistake mistake) {
        return new ProgramSelector(exercise, mistake.file(), mistake.source());
    }

    static Optional<ProgramSelector> named(Exercise exercise, String label) {
        return switch (label) {
            case "learner" -> Optional.of(ofLearner(exercise));
            case "starter" -> Optional.of(ofStarter(exercise));
            case "solution" -> Optional.of(ofSolution(exercise));
            default -> exercise.mistakes().stream()
                    .filter(m -> m.file().equals(label))
                    .findFirst()
                    .map(m -> of(exercise, m));
        };
    }
}
