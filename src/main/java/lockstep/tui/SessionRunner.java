package lockstep.tui;

import java.util.List;
import lockstep.kernel.GilProfile;
import lockstep.lesson.RunSettings;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;

/** Runs demos for real: in a session, with a trace. */
public final class SessionRunner implements DemoRunner {
    @Override
    public DemoResult run(String name, String source, RunSettings wanted, RunControl control) {
        return run(Program.of(name, source), List.of(), wanted, control);
    }

    /** @param files whose lines the timeline tells apart; empty for the program's only one */
    static DemoResult run(Program program, List<String> files, RunSettings wanted, RunControl control) {
        Console.Collected console = Console.collected();
        Session session = new Session(program, files, settings(wanted), console);
        control.onStop(() -> session.stop("you stopped it"));
        return result(session.run(), console.text(), wanted.words());
    }

    static Settings settings(RunSettings wanted) {
        return Settings.DEFAULT
                .withReal(wanted.world() == RunSettings.World.REAL)
                .withCores(wanted.cores())
                .withProfile(GilProfile.of(wanted.gil()))
                .withSwitchInterval(wanted.switchMicros() * 1_000)
                .withSeed(wanted.seed())
                .withLatency(wanted.latency())
                .withSites(wanted.sites())
                .withTrace(true)
                .withWatch(true);
    }

    /** The session has written its message behind the program's output; here it stands apart. */
    static DemoResult result(Result result, String text, String world) {
        String message = result.message().strip();
        String output = text.stripTrailing();
        if (!message.isEmpty() && output.endsWith(message)) {
            output = output.substring(0, output.length() - message.length());
        }
        DemoResult.Ending how =
                switch (result.how()) {
                    case FINISHED -> DemoResult.Ending.FINISHED;
                    case FAILED -> DemoResult.Ending.FAILED;
                    case STUCK -> DemoResult.Ending.STUCK;
                    case STOPPED -> DemoResult.Ending.STOPPED;
                };
        return new DemoResult(output, result.timeline(), how, message, world);
    }
}
