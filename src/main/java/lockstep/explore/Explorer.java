package lockstep.explore;

import java.util.List;
import lockstep.kernel.stepping.Switches;

/** Explores a program: the one door to this package. */
public final class Explorer {
    private final Subject subject;
    private final Budget budget;

    public Explorer(Subject subject, Budget budget) {
        this.subject = subject;
        this.budget = budget;
    }

    /** All schedules, if the budget suffices. */
    public Verdict explore() {
        var search = new SourceDpor(subject, Switches.ANY, budget.steps());
        int executions = 0;
        int failing = 0;
        int all = 0;
        int cut = 0;
        while (!search.isExhausted() && executions < budget.executions() && !budget.outOfTime().getAsBoolean()) {
            SourceDpor.Run run = search.next();
            executions++;
            all += run == SourceDpor.Run.COMPLETE ? 1 : 0;
            cut += run == SourceDpor.Run.CUT ? 1 : 0;
            failing += search.failure() != null ? 1 : 0;
            search.backtrack();
        }
        boolean exhaustive = search.isExhausted();
        var coverage = new Coverage(failing, all, executions, exhaustive, cut);
        Verdict.Kind kind = failing > 0
                ? Verdict.Kind.FAILS
                : exhaustive && cut == 0 ? Verdict.Kind.PROVED : Verdict.Kind.NOT_PROVED;
        return new Verdict(kind, Switches.ANY, Verdict.CPython.NOT_ASKED, coverage, null, 0, 0, List.of());
    }
}
