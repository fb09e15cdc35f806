package lockstep.session;

import java.util.Locale;
import lockstep.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** What to say of how a run ended, in words. */
record Ending(Result.How how, int exitStatus, String message) {
    static Ending of(Kernel.Outcome outcome, MainThread main, Settings settings) {
        return of(outcome, main, settings, null);
    }

    /** @param whyStuck what was said of it while the threads were still there; null for nothing yet */
    static Ending of(Kernel.Outcome outcome, MainThread main, Settings settings, @Nullable String whyStuck) {
        String fatal = main.interpreter().misfortunes.fatal();
        if (fatal != null) {
            return new Ending(Result.How.STOPPED, 1, "Stopped: " + fatal);
        }
        return switch (outcome) {
            case Kernel.Outcome.Finished f -> new Ending(
                    main.exitStatus() == 0 ? Result.How.FINISHED : Result.How.FAILED, main.exitStatus(), "");
            case Kernel.Outcome.Stopped s -> new Ending(Result.How.STOPPED, 1, "Stopped: " + s.reason() + at(main));
            case Kernel.Outcome.Stuck s ->
                new Ending(
                        Result.How.STUCK,
                        1,
                        whyStuck == null ? Stuck.text(s.waiting(), main.interpreter().family) : whyStuck);
        };
    }

    private static String at(MainThread main) {
        String place = main.interpreter().misfortunes.placeNow();
        return place.isEmpty() ? "" : ", at " + place;
    }

    /** Without needless zeros. */
    static String number(double n) {
        return n == Math.rint(n) ? String.valueOf((long) n) : String.format(Locale.ROOT, "%.3f", n).replaceAll("0+$", "");
    }
}
