package lockstep.cli;

import java.util.List;

/** Starts everything: {@code ./lockstep}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int status = run(args);
        System.out.flush();
        // Java threads of a program that was given up may still be there.
        System.exit(status);
    }

    private static int run(String[] args) {
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            System.out.println(Version.line());
            return ExitStatus.OK;
        }
        Surroundings around = Surroundings.ofProcess();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, error) -> new InternalErrors(around).report(error, List.of(args)));
        return CommandLines.execute(around, args);
    }
}
