package lockstep.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with options, exactly one of them right. "Not sure" is always possible besides and is not listed.
 *
 * @param id stable; answers are kept under it, so unique in all lessons
 * @param prompt Markdown
 */
public record Question(String id, Kind kind, String prompt, List<Option> options, int line) {
    public enum Kind {
        PREDICTION,
        QUIZ
    }

    /**
     * @param text Markdown, one line
     * @param reply Markdown; what is said to who chose it. Wrong options always have one.
     */
    public record Option(String text, boolean right, @Nullable String reply, int line) {}

    public Question {
        options = List.copyOf(options);
    }

    /** The index of the right option. */
    public int right() {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).right()) {
                return i;
            }
        }
        throw new IllegalStateException("the loader lets no question pass without a right option: " + id);
    }
}
