package lockstep.tui;

import java.util.concurrent.CancellationException;
import lockstep.exercise.ProgramRunner;
import lockstep.exercise.TestProgram;
import lockstep.explore.Budget;
import lockstep.explore.Verdict;

/** Begins nothing more once the learner has stopped the check, and gives up a search between two of its runs. */
record StoppableRunner(ProgramRunner runner, RunControl control) implements ProgramRunner {
    @Override
    public Run run(TestProgram program) {
        check();
        return runner.run(program);
    }

    @Override
    public Verdict explore(TestProgram program, Budget budget) {
        check();
        return runner.explore(
                program, budget.until(() -> control.isStopped() || budget.outOfTime().getAsBoolean()));
    }

    private void check() {
        if (control.isStopped()) {
            throw new CancellationException("the learner stopped it");
        }
    }
}
