package lockstep.exercise;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.lesson.FrontMatter;
import lockstep.lesson.Ids;
import lockstep.lesson.Problem;
import lockstep.lesson.Problems;
import org.jspecify.annotations.Nullable;

/** Reads one exercise's folder; the format is described in {@code docs/exercise-format.md}. */
final class ExerciseFolder {
    private static final Set<String> KEYS = ordered("id", "aliases", "lesson", "hints", "asks", "mistakes");
    private static final Set<String> ASK_KEYS = ordered("when", "test", "ask");
    private static final Set<String> MISTAKE_KEYS = ordered("file", "fails", "because", "text");
    private static final List<String> FILES = List.of("exercise.md", "starter.py", "tests.py", "solution.py");
    private static final Pattern NAME = Pattern.compile("([0-9]{2})-[a-z0-9-]+");
    private static final Pattern TITLE = Pattern.compile("\\s*#\\s+(.+)\\s*\\n?", Pattern.MULTILINE);
    private static final int LEAST_HINTS = 3;
    private static final int LEAST_MISTAKES = 3;
    private static final long MAX_BYTES = 200_000;

    private final Path folder;
    private final String name;
    private final List<Problem> found = new ArrayList<>();
    private @Nullable Exercise exercise;

    private ExerciseFolder(Path folder) {
        this.folder = folder;
        this.name = folder.getFileName().toString();
    }

    static ExerciseFolder read(Path folder) {
        ExerciseFolder result = new ExerciseFolder(folder);
        Exercise exercise = result.isComplete() ? result.exerciseOf() : null;
        if (result.found.stream().noneMatch(Problem::isError)) {
            result.exercise = exercise;
        }
        return result;
    }

    @Nullable Exercise exercise() {
        return exercise;
    }

    List<Problem> problems() {
        return found;
    }

    /** What does not exist is said once, instead of all that follows from it. */
    private boolean isComplete() {
        List<String> missing = FILES.stream().filter(file -> Files.notExists(folder.resolve(file))).toList();
        if (!missing.isEmpty()) {
            Problems problems = new Problems("exercises/" + name);
            problems.error(0, "The folder has no " + String.join(", no ", missing) + ".",
                    "Every exercise has exercise.md, starter.py, tests.py and solution.py.");
            found.addAll(problems.all());
        }
        return missing.isEmpty();
    }

    private Exercise exerciseOf() {
        Matcher number = NAME.matcher(name);
        Problems problems = new Problems("exercises/" + name + "/exercise.md");
        if (!number.matches()) {
            problems.error(0, "The folder's name is not of the form NN-name.",
                    "Rename it, for example to 06-a-queue; the number gives its place.");
        }
        FrontMatter front = FrontMatter.read(file("exercise.md"), KEYS, problems);
        String id = Ids.checked(front.required("id"), front.line("id"), problems);
        List<String> aliases = front.texts("aliases");
        String lesson = Ids.checked(front.required("lesson"), front.line("lesson"), problems);
        Matcher title = TITLE.matcher(front.body());
        boolean titled = title.lookingAt();
        if (!titled) {
            problems.error(front.bodyLine(), "The exercise has no title.", "Begin its text with '# The title'.");
        }
        List<String> hints = front.texts("hints");
        if (hints.size() < LEAST_HINTS) {
            problems.error(front.line("hints"), "The exercise has " + hints.size() + " hints.",
                    "Give at least " + LEAST_HINTS + ", from a nudge to nearly the answer.");
        }
        String tests = file("tests.py");
        List<TestFunction> functions = functions(tests);
        List<Exercise.Ask> asks = asks(front, functions, problems);
        List<Exercise.Mistake> mistakes = mistakes(front, functions, problems);
        String starter = file("starter.py");
        if (!starter.contains("TODO")) {
            problems.error(0, "starter.py has no TODO.", "Mark with '# TODO: …' where the learner is to work.");
        }
        String solution = file("solution.py");
        found.addAll(problems.all());
        return new Exercise(id, aliases, name, number.matches() ? Integer.parseInt(number.group(1)) : 0,
                titled ? title.group(1).strip() : "", lesson,
                titled ? front.body().substring(title.end()).strip() : "",
                hints, asks, mistakes, starter, tests, solution, functions);
    }

    private List<TestFunction> functions(String tests) {
        Problems problems = new Problems("exercises/" + name + "/tests.py");
        List<TestFunction> functions = TestFile.read(tests, problems);
        found.addAll(problems.all());
        return functions;
    }

    private static List<Exercise.Ask> asks(FrontMatter front, List<TestFunction> functions, Problems problems) {
        List<Exercise.Ask> asks = new ArrayList<>();
        for (FrontMatter.Entry entry : front.entries("asks", ASK_KEYS)) {
            Cause cause = cause(entry, "when", problems);
            String test = entry.get("test");
            String ask = entry.get("ask");
            if (ask == null) {
                problems.error(entry.line(), "This entry asks nothing.", "Add 'ask: …?'.");
            } else if (test != null && !functions.isEmpty() && functions.stream().noneMatch(f -> f.name().equals(test))) {
                problems.error(entry.line(), "tests.py has no function '" + test + "'.", "Name one that it has.");
            } else if (cause != null) {
                if (asks.stream().anyMatch(a -> a.when() == cause && Objects.equals(a.test(), test))) {
                    problems.error(entry.line(), "There are two questions for '" + cause.word() + "'.", "Keep one.");
                }
                asks.add(new Exercise.Ask(cause, test, ask));
            }
        }
        return asks;
    }

    private static @Nullable Cause cause(FrontMatter.Entry entry, String key, Problems problems) {
        String word = entry.get(key);
        Cause cause = word == null ? null : Cause.of(word).orElse(null);
        if (cause == null) {
            problems.error(entry.line(), word == null
                    ? "This entry has no '" + key + "'."
                    : "'" + word + "' is no way to fail.",
                    "Use " + String.join(", ", Stream.of(Cause.values()).map(Cause::word).toList()) + ".");
        }
        return cause;
    }

    private List<Exercise.Mistake> mistakes(FrontMatter front, List<TestFunction> functions, Problems problems) {
        List<Exercise.Mistake> mistakes = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        for (FrontMatter.Entry entry : front.entries("mistakes", MISTAKE_KEYS)) {
            String file = entry.get("file");
            String fails = entry.get("fails");
            String text = entry.get("text");
            Cause cause = cause(entry, "because", problems);
            if (file == null || fails == null || text == null || !file.matches("[a-z0-9_]+\\.py")) {
                problems.error(entry.line(), "This mistake lacks something.", "Give it file: name.py, fails:, because:, text:.");
                continue;
            }
            if (!functions.isEmpty() && functions.stream().noneMatch(f -> f.name().equals(fails))) {
                problems.error(entry.line(), "tests.py has no function '" + fails + "'.", "Name one that it has.");
            }
            if (!named.add(file)) {
                problems.error(entry.line(), "The mistake " + file + " stands there twice.", "Keep one of them.");
            }
            if (cause != null) {
                mistakes.add(new Exercise.Mistake(file, fails, cause, text, file("mistakes/" + file)));
            }
        }
        if (mistakes.size() < LEAST_MISTAKES) {
            problems.advice(front.line("mistakes"), "The exercise names " + mistakes.size() + " mistakes.",
                    "Name at least " + LEAST_MISTAKES + " that people really make.");
        }
        strays(named, problems);
        return mistakes;
    }

    /** Files that nothing speaks of are forgotten ones. */
    private void strays(Set<String> named, Problems problems) {
        try (Stream<Path> files = Files.list(folder.resolve("mistakes"))) {
            files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".py") && !named.contains(f))
                    .sorted()
                    .forEach(f -> problems.error(0, "The file mistakes/" + f + " is named nowhere.",
                            "Say under 'mistakes:' how it fails, or delete it."));
        } catch (IOException e) {
            // No folder, no strays; that its files are missing is said where they are read.
        }
    }

    private String file(String inFolder) {
        Path path = folder.resolve(inFolder);
        Problems problems = new Problems("exercises/" + name + "/" + inFolder);
        String text = "";
        try {
            if (Files.size(path) > MAX_BYTES) {
                problems.error(0, "The file is too long.", "Keep it below " + MAX_BYTES + " bytes.");
            } else {
                text = Files.readString(path);
                if (text.isBlank()) {
                    problems.error(0, "The file is empty.", "Write it.");
                }
            }
        } catch (NoSuchFileException e) {
            problems.error(0, "The file is missing.", "Write it, or take it out of 'mistakes:'.");
        } catch (CharacterCodingException e) {
            problems.error(0, "The file is not UTF-8 text.", "Save it as UTF-8.");
        } catch (IOException e) {
            problems.error(0, "The file cannot be read.", "Look at its permissions.");
        }
        found.addAll(problems.all());
        return text;
    }

    private static Set<String> ordered(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
