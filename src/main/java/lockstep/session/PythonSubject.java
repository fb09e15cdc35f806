package lockstep.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import lockstep.explore.Failure;
import lockstep.explore.Subject;
import lockstep.kernel.Costs;
import lockstep.kernel.GilProfile;
import lockstep.kernel.Kernel;
import lockstep.kernel.stepping.SteppingKernel;
import lockstep.vm.Interpreter;
import lockstep.vm.Misfortunes;
import lockstep.vm.Tracebacks;
import org.jspecify.annotations.Nullable;

/**
 * A Python program to be explored. It fails when an exception leaves any thread, when it exits with another status than
 * 0, or when it gets stuck.
 */
public final class PythonSubject implements Subject {
    /** Instructions of one run; more than any program small enough to be explored. */
    private static final long MAX_INSTRUCTIONS = 5_000_000;

    private static final long MAX_BYTES = 256L << 20;

    private final Sources sources;
    private final Costs costs = Costs.standard();
    private final Settings settings;
    private volatile @Nullable String cannotRun;
    private volatile int runs;

    /**
     * @param fileOrder files among which line numbers must tell, the most important first: lines of the n-th count from
     *     n times {@link #LINES_OF_A_FILE}
     */
    public PythonSubject(Program program, List<String> fileOrder) {
        this.sources = new Sources(program, fileOrder);
        Settings d = Settings.DEFAULT;
        this.settings = new Settings(
                false, 1, GilProfile.ANY, d.switchInterval(), d.seed(), d.maxSeconds(), MAX_BYTES, MAX_INSTRUCTIONS, false);
    }

    public static final int LINES_OF_A_FILE = Sources.FILE;

    @Override
    public Judge prepare(SteppingKernel kernel) {
        runs++; // by one thread, read by others
        Machine machine = new Machine(sources, Console.silent(), settings);
        MainThread main = new MainThread(sources.program(), settings, machine, kernel, costs);
        return outcome -> judge(main, outcome);
    }

    private @Nullable Failure judge(MainThread main, Kernel.Outcome outcome) {
        Interpreter interpreter = main.interpreter();
        if (interpreter.misfortunes.fatal() != null) {
            cannotRun = interpreter.misfortunes.fatal();
            return null;
        }
        Result.Raised raised = main.raised();
        if (raised != null) {
            return Failure.error(text(raised.type(), raised.message()), main.handle().id(), raised.line());
        }
        for (Misfortunes.Uncaught each : interpreter.misfortunes.uncaught()) {
            return Failure.error(
                    Tracebacks.brief(each.exception()),
                    each.thread().handle == null ? -1 : each.thread().handle.id(),
                    Tracebacks.userLine(interpreter.host, each.exception()));
        }
        if (main.exitStatus() != 0) {
            return Failure.error("the program exits with status " + main.exitStatus(), main.handle().id(), 0);
        }
        return null;
    }

    private static String text(String type, String message) {
        return message.isEmpty() ? type : type + ": " + message;
    }

    /** How many were begun. */
    public int runs() {
        return runs;
    }

    /** Why some run could not be judged (a budget ended it); null when all could. Nothing is proved then. */
    public @Nullable String cannotRun() {
        return cannotRun;
    }

    /** Where and why the program's text is not Python; null when it is. */
    public @Nullable String syntaxError() {
        return sources.notPython();
    }

    @Override
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String each : sources.texts()) {
                digest.update(each.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String sourceLine(int line) {
        return sources.numbered(line);
    }

    @Override
    public String place(int line) {
        return sources.place(line);
    }
}
