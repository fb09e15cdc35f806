package lockstep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Command lines without options, understood without picocli: most are such, and reading annotations takes picocli longer
 * than a short program runs. What is not plain, or is wrong, is picocli's.
 */
final class PlainCommands {
    private PlainCommands() {}

    /** @return null for what is not plain */
    static @Nullable Callable<Integer> of(Surroundings around, List<String> words) {
        if (words.isEmpty()) {
            return new Lockstep(around);
        }
        String name = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        if (name.equals("run")) {
            return run(around, rest);
        }
        if (rest.size() > 1 || !rest.isEmpty() && !isPlain(rest.getFirst())) {
            return null;
        }
        String given = rest.isEmpty() ? null : rest.getFirst();
        switch (name) {
            case "learn" -> {
                var command = new LearnCommand(around);
                command.lesson = given;
                return command;
            }
            case "check" -> {
                var command = new CheckCommand(around);
                command.exercise = given;
                return command;
            }
            case "hint" -> {
                var command = new HintCommand(around);
                command.exercise = given;
                return command;
            }
            default -> {
                return given == null && name.equals("list") ? new ListCommand(around)
                        : given == null && name.equals("repl") ? new ReplCommand(around)
                        : null;
            }
        }
    }

    private static @Nullable RunCommand run(Surroundings around, List<String> rest) {
        if (rest.isEmpty() || !isPlain(rest.getFirst()) && !rest.getFirst().equals("-")) {
            return null;
        }
        var command = new RunCommand(around);
        command.file = rest.getFirst();
        command.arguments = rest.subList(1, rest.size());
        return command;
    }

    private static boolean isPlain(String word) {
        return !word.isEmpty() && !word.startsWith("-");
    }
}
