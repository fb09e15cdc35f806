package lockstep.cli;

import java.nio.file.Path;
import java.util.List;
import lockstep.exercise.ProgramRunner;
import lockstep.exercise.TestProgram;
import lockstep.explore.Budget;
import lockstep.explore.Verdict;
import lockstep.lesson.RunSettings;
import lockstep.repl.Python;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;
import lockstep.tui.DemoResult;
import lockstep.tui.RunControl;

/** What runs programs. */
final class Programs {
    private Programs() {}

    static ProgramRunner runner() {
        return new ProgramRunner() {
            @Override
            public Run run(TestProgram program) {
                Console.Collected console = Console.collected();
                Result result = Session.run(
                        new Program("main.py", program.main(), List.of(), program.files(), null),
                        Settings.DEFAULT,
                        console);
                Result.Raised raised = result.error();
                return new Run(
                        console.text(),
                        raised == null ? null : new Raised(raised.type(), raised.message(), raised.traceback()),
                        result.how() == Result.How.STUCK ? result.message() : null,
                        result.how() == Result.How.STOPPED ? result.message() : null,
                        result.nanos());
            }

            @Override
            public Verdict explore(TestProgram program, Budget budget) {
                throw new UserError("exploring is not there yet");
            }
        };
    }

    static DemoResult replay(TestProgram program, String schedule, RunControl control) {
        throw new UserError("exploring is not there yet");
    }

    static Python python(RunSettings settings, Python.Streams streams, Path folder) {
        return new SessionPython(settings, streams, folder);
    }
}
