package lockstep.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One exercise, as its folder has it.
 *
 * @param id stable for ever; progress is kept under it
 * @param aliases ids it once had
 * @param folder the folder's name, {@code NN-name}
 * @param lesson the id of the lesson it belongs to
 * @param text Markdown, without the title
 * @param hints the ladder, from a nudge to nearly the answer
 * @param starter what the learner begins with
 * @param tests the source of {@code tests.py}
 * @param functions the test functions in it, in order
 */
public record Exercise(
        String id,
        List<String> aliases,
        String folder,
        int number,
        String title,
        String lesson,
        String text,
        List<String> hints,
        List<Ask> asks,
        List<Mistake> mistakes,
        String starter,
        String tests,
        String solution,
        List<TestFunction> functions) {

    public Exercise {
        aliases = List.copyOf(aliases);
        hints = List.copyOf(hints);
        asks = List.copyOf(asks);
        mistakes = List.copyOf(mistakes);
        functions = List.copyOf(functions);
    }

    /**
     * A plausible wrong solution, which must fail for its stated reason.
     *
     * @param fails the test function that must catch it
     * @param because how
     * @param text what is wrong about it, a sentence
     */
    public record Mistake(String file, String fails, Cause because, String text, String source) {}

    /**
     * What to ask a learner whose program failed.
     *
     * @param when how it failed
     * @param test in which test function; null for any
     */
    public record Ask(Cause when, @Nullable String test, String ask) {}

    /** The question for a failure: that of the very test goes before that of any. */
    Optional<String> question(TestFunction function, Cause cause) {
        return asks.stream()
                .filter(a -> a.when == cause && (a.test == null || a.test.equals(function.name())))
                .sorted(Comparator.comparing(a -> a.test == null))
                .map(Ask::ask)
                .findFirst();
    }

    /** The name under which the tests import the learner's file; the file is this with {@code .py}. */
    public String module() {
        return id.replace('-', '_');
    }

    /** Its id and the ids it once had. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        ids.add(id);
        ids.addAll(aliases);
        return ids;
    }

    public Optional<TestFunction> function(String name) {
        return functions.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The program that runs one test function on the learner's source. */
    public TestProgram program(String source, TestFunction function) {
        return TestProgram.of(this, source, function);
    }
}
