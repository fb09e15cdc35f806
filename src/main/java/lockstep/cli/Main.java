package lockstep.cli;

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
        return CommandLines.execute(Surroundings.ofProcess(), args);
    }
}
