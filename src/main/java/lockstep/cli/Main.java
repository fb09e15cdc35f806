package lockstep.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Starts everything: {@code ./lockstep}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int status = main(System.out, args);
        System.out.flush();
        // Java threads of a program that was given up may still be there.
        System.exit(status);
    }

    /** @return the exit status */
    static int main(PrintStream out, String[] args) {
        // Numbers look the same wherever one lives: Java's formats would write Arabic digits in Egypt.
        Locale.setDefault(Locale.ROOT);
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            out.println(Version.line()); // without a parser for a command line that has one word
            return ExitStatus.OK;
        }
        Surroundings around = Surroundings.ofProcess();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, error) -> new InternalErrors(around).report(error, List.of(args)));
        return CommandLines.execute(around, args);
    }
}
