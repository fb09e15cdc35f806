package lockstep.cli;

import java.nio.file.Path;
import lockstep.exercise.ProgramRunner;
import lockstep.exercise.SessionRunner;
import lockstep.exercise.TestProgram;
import lockstep.explore.Budget;
import lockstep.explore.Explorer;
import lockstep.explore.Failure;
import lockstep.explore.Replay;
import lockstep.lesson.RunSettings;
import lockstep.repl.Python;
import lockstep.trace.TraceRecorder;
import lockstep.tui.DemoResult;
import lockstep.tui.RunControl;

/** What runs programs. */
final class Programs {
    private Programs() {}

    static ProgramRunner runner() {
        return new SessionRunner();
    }

    /** The failing schedule of a check, run again for its timeline; time is the order of steps there. */
    static DemoResult replay(TestProgram program, String schedule, RunControl control) {
        TraceRecorder recorder = new TraceRecorder();
        Replay replay = new Explorer(SessionRunner.subject(program), Budget.of(1)).replay(schedule, recorder);
        boolean stuck = replay.failure() != null && replay.failure().kind() == Failure.Kind.DEADLOCK;
        return new DemoResult(
                replay.cause(),
                recorder.timeline(),
                replay.failure() == null
                        ? DemoResult.Ending.FINISHED
                        : stuck ? DemoResult.Ending.STUCK : DemoResult.Ending.FAILED,
                replay.failure() == null ? "" : replay.failure().description(),
                "one schedule, step by step");
    }

    static Python python(RunSettings settings, Python.Streams streams, Path folder) {
        return new SessionPython(settings, streams, folder);
    }
}
