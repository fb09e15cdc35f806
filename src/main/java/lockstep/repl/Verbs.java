package lockstep.repl;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lockstep.lesson.RunSettings;
import lockstep.timeline.Axis;
import lockstep.timeline.TimelineText;
import lockstep.trace.Timeline;

/** What the prompt understands besides Python: lines that begin with {@code %} or {@code ?}. */
final class Verbs {
    /**
     * @param takes what may follow it, for help; empty for nothing
     * @param choices what completion offers for that
     */
    private record Verb(
            String name, String takes, String about, Supplier<List<String>> choices, Consumer<String> action) {}

    /** What stands for it, its parameters if it is a function, and its doc string. */
    private static final String ABOUT =
            """
            (lambda it: print('\\n'.join(filter(None, [
                f'NAME: {type(it).__name__}' + (
                    f' ({", ".join(it.__code__.co_varnames[:it.__code__.co_argcount])})' if hasattr(it, '__code__')
                    else getattr(it, '__text_signature__', None) or ''),
                getattr(it, '__doc__', None)]))))(NAME)
            """;

    private final Workbench bench;
    private final LessonWalk walk;
    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    Verbs(Workbench bench, LessonWalk walk) {
        this.bench = bench;
        this.walk = walk;
        add("timeline", "[order]", "who ran when, in the latest run", () -> List.of("order", "time"), this::timeline);
        add("gil", "[PROFILE]", "show or choose the GIL", () -> RunSettings.PROFILES, this::gil);
        add("cores", "[N]", "show or choose the number of cores", () -> List.of("1", "2", "4", "8"), this::cores);
        add("dis", "NAME", "the instructions of a function", () -> bench.python().names(), this::disassemble);
        add("run", "FILE", "run a file here", this::files, this::run);
        add("lesson", "[NAME]", "go into a lesson; 'off' leaves it", walk::names, walk::lesson);
        add("next", "", "go on in the lesson", List::of, argument -> walk.next());
        add("predict", "N", "answer the question; ? when not sure", walk::answers, walk::predict);
        add("demo", "", "run the lesson's demo", List::of, argument -> walk.demo());
        add("check", "[NAME]", "check your solution of the exercise", walk::exerciseNames, walk::check);
        add("hint", "[NAME]", "a hint for the exercise", walk::exerciseNames, walk::hint);
        add("help", "", "this list", List::of, argument -> help());
    }

    private void add(
            String name, String takes, String about, Supplier<List<String>> choices, Consumer<String> action) {
        verbs.put(name, new Verb(name, takes, about, choices, action));
    }

    static boolean isVerb(String text) {
        String start = text.stripLeading();
        return start.startsWith("%") || start.startsWith("?");
    }

    /** Does what a line asks for, and says so when it cannot. */
    void perform(String text) {
        String line = text.strip();
        if (line.startsWith("?")) {
            about(line.substring(1).strip());
            return;
        }
        String[] parts = line.substring(1).split("\\s+", 2);
        Verb verb = verbs.get(parts[0]);
        String argument = parts.length > 1 ? parts[1].strip() : "";
        if (verb == null) {
            bench.line("There is no %" + parts[0] + " here; %help shows what there is.");
        } else if (verb.takes.isEmpty() && !argument.isEmpty()) {
            bench.line("%" + verb.name + " takes nothing after it.");
        } else if (!verb.takes.isEmpty() && !verb.takes.startsWith("[") && argument.isEmpty()) {
            bench.line("%" + verb.name + " needs something after it: %" + verb.name + " " + verb.takes);
        } else {
            verb.action.accept(argument);
        }
    }

    /** What may stand in place of {@code word}, the last one of {@code before}. */
    List<String> candidates(String before, String word) {
        if (before.startsWith("?")) {
            return starting(word.startsWith("?") ? "" : word, bench.python().names());
        }
        if (!before.contains(" ")) {
            return starting(word, verbs.keySet().stream().map(name -> "%" + name).toList());
        }
        Verb verb = verbs.get(before.substring(1, before.indexOf(' ')));
        return verb == null ? List.of() : starting(word, verb.choices.get());
    }

    private static List<String> starting(String word, List<String> all) {
        return all.stream().filter(each -> each.startsWith(word)).toList();
    }

    // ---- verbs of the prompt itself ----

    private void help() {
        bench.line(bench.paint.bold("Besides Python, this prompt understands"));
        for (Verb verb : verbs.values()) {
            bench.line("  %-20s %s".formatted("%" + verb.name + " " + verb.takes, verb.about));
        }
        bench.line("  %-20s %s".formatted("?NAME", "what a name stands for"));
        bench.line("Ctrl-C stops what runs, Ctrl-D leaves, Tab completes.");
    }

    private void timeline(String argument) {
        Python latest = bench.latest();
        Timeline timeline = latest == null ? null : latest.timeline();
        if (timeline == null) {
            bench.line("Nothing has run yet.");
        } else if (argument.isEmpty() || argument.equals("time")) {
            show(timeline, Axis.TIME);
        } else if (argument.equals("order")) {
            show(timeline, Axis.ORDER);
        } else {
            bench.line("%timeline knows 'time' and 'order', not '" + argument + "'.");
        }
    }

    private void show(Timeline timeline, Axis axis) {
        String text = TimelineText.of(
                timeline, axis, bench.width(), bench.paint.colour(), bench.context.ascii());
        bench.line(text.stripTrailing());
    }

    private void gil(String profile) {
        RunSettings now = bench.settings();
        if (profile.isEmpty()) {
            bench.line(now.header());
        } else if (RunSettings.PROFILES.contains(profile)) {
            bench.restart(now.withGil(profile));
        } else {
            bench.line("There is no profile '" + profile + "': use one of " + String.join(", ", RunSettings.PROFILES)
                    + ".");
        }
    }

    private void cores(String count) {
        RunSettings now = bench.settings();
        if (count.isEmpty()) {
            bench.line(now.header());
        } else if (count.matches("[0-9]{1,3}") && Integer.parseInt(count) >= 1 && Integer.parseInt(count) <= 64) {
            int cores = Integer.parseInt(count);
            bench.restart(now.withCores(cores));
        } else {
            bench.line("%cores takes a number from 1 to 64, not '" + count + "'.");
        }
    }

    private void disassemble(String expression) {
        bench.typed("__import__('dis').dis(" + expression + ")\n");
    }

    private void about(String expression) {
        if (expression.isEmpty()) {
            help();
        } else if (isKnown(expression)) {
            bench.typed(ABOUT.replace("NAME", expression));
        } else {
            bench.line("Nothing here is named '" + expression + "'.");
        }
    }

    private boolean isKnown(String dottedName) {
        int dot = dottedName.lastIndexOf('.');
        return dot < 0
                ? bench.python().names().contains(dottedName)
                : bench.python().attributes(dottedName.substring(0, dot)).contains(dottedName.substring(dot + 1));
    }

    private void run(String name) {
        Path path = bench.context.folder().resolve(name);
        try {
            bench.file(name, Files.readString(path));
        } catch (NoSuchFileException e) {
            bench.line("There is no file '" + path + "'.");
        } catch (CharacterCodingException e) {
            bench.line("'" + path + "' is not UTF-8 text.");
        } catch (IOException e) {
            bench.line("'" + path + "' cannot be read.");
        }
    }

    private List<String> files() {
        var names = new ArrayList<String>();
        try (var folder = Files.newDirectoryStream(bench.context.folder(), "*.py")) {
            folder.forEach(file -> names.add(file.getFileName().toString()));
        } catch (IOException e) {
            return List.of();
        }
        names.sort(null);
        return names;
    }
}
