package lockstep.cli;

import lockstep.kernel.GilProfile;
import lockstep.lesson.RunSettings;
import lockstep.session.Settings;

/** From the settings a person chooses to those of a session. */
final class Worlds {
    /** A session knows no "for ever": thirty years. */
    private static final double FOR_EVER_SECONDS = 1e9;

    private Worlds() {}

    /** With the session's own budgets. */
    static Settings settings(RunSettings chosen) {
        return Settings.DEFAULT
                .withReal(chosen.world() == RunSettings.World.REAL)
                .withCores(chosen.cores())
                .withProfile(GilProfile.of(chosen.gil()))
                .withSwitchInterval(chosen.switchMicros() * 1000)
                .withSeed(chosen.seed())
                .withLatency(chosen.latency())
                .withSites(chosen.sites());
    }

    static Settings settings(RunSettings chosen, BudgetOptions budget, boolean trace) {
        Settings plain = settings(chosen);
        return new Settings(
                plain.real(),
                plain.cores(),
                plain.profile(),
                plain.switchInterval(),
                plain.seed(),
                budget.seconds == 0 ? FOR_EVER_SECONDS : budget.seconds,
                budget.bytes(),
                budget.instructionLimit(),
                trace)
                .withLatency(chosen.latency())
                .withSites(chosen.sites())
                .withLimits(budget.limits());
    }
}
