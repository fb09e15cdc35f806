package lockstep.lesson;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing to read or to do. Lines are those of the lesson file, from 1. */
public sealed interface Step {
    int line();

    /** @param markdown CommonMark with tables; may hold code that is only to be read. See {@link LessonMarkdown}. */
    record Prose(String markdown, int line) implements Step {}

    /**
     * A program to run.
     *
     * @param of the demo whose program this is again, under other settings
     * @param code the program, also when it is another demo's
     * @param prediction asked before its first run, never again after it
     * @param output what it prints, where the author recorded it
     */
    record Demo(
            String id,
            @Nullable String of,
            String code,
            RunSettings settings,
            Set<Show> show,
            @Nullable Question prediction,
            @Nullable String output,
            int line)
            implements Step {
        public Demo {
            show = Set.copyOf(show);
        }
    }

    /** What to show of a run. */
    enum Show {
        OUTPUT,
        /** The timeline over time. */
        TIMELINE,
        /** The timeline by the order of events, for steps too short to see. */
        EVENTS
    }

    /** A quiz question, or a prediction without a demo; answered, then replied to. */
    record Ask(Question question) implements Step {
        @Override
        public int line() {
            return question.line();
        }
    }

    /** @param exercise the name of its folder, {@code NN-name} */
    record ExerciseLink(String exercise, String text, int line) implements Step {}
}
