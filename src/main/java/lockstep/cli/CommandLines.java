package lockstep.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Puts the commands together, and turns every way one can end into an exit status and a message. */
final class CommandLines {
    /** In the order of the help text. */
    private static final Map<String, Function<Surroundings, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("learn", LearnCommand::new);
        COMMANDS.put("run", RunCommand::new);
        COMMANDS.put("explore", ExploreCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("list", ListCommand::new);
        COMMANDS.put("hint", HintCommand::new);
        COMMANDS.put("solution", SolutionCommand::new);
        COMMANDS.put("reset", ResetCommand::new);
        COMMANDS.put("repl", ReplCommand::new);
        COMMANDS.put("curve", CurveCommand::new);
        COMMANDS.put("calibrate", CalibrateCommand::new);
        COMMANDS.put("doctor", DoctorCommand::new);
        COMMANDS.put("completion", CompletionCommand::new);
    }

    private CommandLines() {}

    /** @return the exit status */
    static int execute(Surroundings around, String... args) {
        List<String> words = List.of(args);
        try {
            Callable<Integer> plain = PlainCommands.of(around, words);
            return plain == null ? of(around, args).execute(args) : call(plain, around, words);
        } catch (RuntimeException | Error e) {
            return new InternalErrors(around).report(e, words);
        }
    }

    private static int call(Callable<Integer> command, Surroundings around, List<String> words) {
        try {
            return command.call();
        } catch (Exception e) {
            return failure(e, words.isEmpty() ? "lockstep" : "lockstep " + words.getFirst(), around, words);
        }
    }

    /** With all commands, for help and completion. */
    static CommandLine all(Surroundings around) {
        var line = new CommandLine(new Lockstep(around));
        COMMANDS.forEach((name, make) -> line.addSubcommand(name, make.apply(around)));
        return prepare(line, around, List.of());
    }

    /** With just the command that is called: reading the others' annotations takes a good part of a start. */
    private static CommandLine of(Surroundings around, String[] args) {
        Function<Surroundings, Object> called = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (called == null && args.length > 0) {
            return prepare(all(around), around, List.of(args));
        }
        var line = new CommandLine(new Lockstep(around));
        if (called != null) {
            line.addSubcommand(args[0], called.apply(around));
        }
        return prepare(line, around, List.of(args));
    }

    private static CommandLine prepare(CommandLine line, Surroundings around, List<String> args) {
        line.setOut(new PrintWriter(around.out(), true));
        line.setErr(new PrintWriter(around.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setExpandAtFiles(false); // a program may well be given an @word
        line.setUsageHelpWidth(80);
        line.setUsageHelpLongOptionsMaxWidth(26);
        unsorted(line);
        line.getCommandSpec().version(Version.line());
        line.setParameterExceptionHandler((e, given) -> usage(e, around));
        line.setExecutionExceptionHandler((e, command, parsed) -> failure(e, command.getCommandSpec().qualifiedName(), around, args));
        for (String passing : List.of("run", "explore")) {
            CommandLine command = line.getSubcommands().get(passing);
            if (command != null) {
                // What follows the program's name is the program's.
                command.setStopAtPositional(true);
            }
        }
        return line;
    }

    /** Options in the order of their declaration: what belongs together stands together. */
    private static void unsorted(CommandLine line) {
        line.getCommandSpec().usageMessage().sortOptions(false);
        line.getSubcommands().values().forEach(CommandLines::unsorted);
    }

    private static int failure(Exception e, String command, Surroundings around, List<String> args) {
        if (e instanceof UserError error) {
            // CPython's own words for a file that is not Python stand without a prefix.
            boolean python = error.getMessage().startsWith("SyntaxError") || error.getMessage().startsWith("  File");
            around.err().println(python ? error.getMessage() : command + ": " + error.getMessage());
            return error.status;
        }
        return new InternalErrors(around).report(e, args);
    }

    private static int usage(CommandLine.ParameterException e, Surroundings around) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        around.err().println(command + ": " + UsageMessage.of(e));
        around.err().println("Try '" + command + " --help'.");
        return ExitStatus.USAGE;
    }
}
