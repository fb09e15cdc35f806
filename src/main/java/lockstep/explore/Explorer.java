package lockstep.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.kernel.stepping.Switches;
import lockstep.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** Explores a program: the one door to this package. */
public final class Explorer {
    /** To say how many random runs fail: fewer where many do. */
    private static final int RANDOM_RUNS = 100;

    private static final int ENOUGH_RUNS = 20;
    private static final int ENOUGH_HITS = 5;
    private static final int SLEEP_RUNS = 50;
    private static final int MINIMISING_RUNS = 5_000;

    private final Subject subject;
    private final Budget budget;

    public Explorer(Subject subject, Budget budget) {
        this.subject = subject;
        this.budget = budget;
    }

    /**
     * Looks for a schedule under which the program fails, at all of them if the budget suffices; first with a switch
     * possible between any two operations, then, if that fails, at CPython 3.13's own switch points.
     */
    public Verdict explore() {
        try (var patience = new Patience(budget.outOfTime())) {
            return explore(patience.with(subject));
        }
    }

    /** @param hurried whose runs end when the time is over */
    private Verdict explore(Subject hurried) {
        var notes = new ArrayList<String>();
        var any = new Search(hurried, Switches.ANY, budget, false);
        try {
            any.run();
            checkDeterminism(hurried);
        } catch (NondeterminismException e) {
            return new Verdict(
                    Verdict.Kind.NOT_PROVED, Switches.ANY, Verdict.CPython.NOT_ASKED, any.coverage(), null, 0, 0,
                    List.of("The program does not behave the same under the same schedule: " + e.getMessage() + "."));
        }
        if (any.gaveUp() != null) {
            notes.add("It starts " + any.gaveUp() + ", too many to try every order.");
        }
        if (any.coverage().cut() > 0) {
            notes.add(any.coverage().cut() + " of the runs were stopped after " + budget.steps()
                    + " steps; a thread that waits in a loop can do so for ever, and beyond that nothing is claimed.");
        }
        if (any.firstFailing() == null) {
            Verdict.Kind kind = any.isProof() ? Verdict.Kind.PROVED : Verdict.Kind.NOT_PROVED;
            return new Verdict(
                    kind, Switches.ANY, Verdict.CPython.NOT_ASKED, any.coverage(), null, 0, 0, List.copyOf(notes));
        }
        return fails(any, hurried, notes);
    }

    private Verdict fails(Search any, Subject hurried, List<String> notes) {
        var cpython = new Search(hurried, Switches.CPYTHON, budget, true);
        Verdict.CPython too;
        try {
            cpython.run();
            too = cpython.firstFailing() != null
                    ? Verdict.CPython.FAILS_TOO
                    : cpython.isProof() ? Verdict.CPython.CANNOT_FAIL : Verdict.CPython.UNDECIDED;
        } catch (NondeterminismException e) {
            too = Verdict.CPython.UNDECIDED;
        }
        Counterexample counterexample = too == Verdict.CPython.FAILS_TOO
                ? counterexample(Switches.CPYTHON, cpython.firstFailing())
                : counterexample(Switches.ANY, any.firstFailing());
        int hits = 0;
        int randomRuns = 0;
        while (randomRuns < (hits < ENOUGH_HITS ? RANDOM_RUNS : ENOUGH_RUNS) && !budget.outOfTime().getAsBoolean()) {
            Trial trial = Trial.run(hurried, Switches.ANY, budget.steps(), Strategies.randomWalk(randomRuns));
            if (Patience.ended(trial.outcome())) {
                break;
            }
            randomRuns++;
            hits += trial.failed() ? 1 : 0;
        }
        if (aSleepSeemsToOrderIt(hurried)) {
            notes.add("A sleep is a hope, not an order: when every sleep takes exactly its time the program passes, but"
                    + " nothing makes the others be done by then.");
        }
        return new Verdict(
                Verdict.Kind.FAILS, Switches.ANY, too, any.coverage(), counterexample, hits, randomRuns,
                List.copyOf(notes));
    }

    private Counterexample counterexample(Switches switches, Schedule failing) {
        Schedule shortest = new Minimiser(subject, switches, budget.steps(), MINIMISING_RUNS, budget.outOfTime(), failing).best();
        Narrative run = Narrative.of(subject, switches, budget.steps(), shortest);
        Failure failure = run.trial().failure();
        if (failure == null) {
            throw new NondeterminismException("a failing schedule passed when it was run again");
        }
        NearestPass nearest = NearestPass.find(subject, switches, budget.steps(), budget.outOfTime(), run);
        Cost cost = run.trial().cost();
        return new Counterexample(
                switches,
                failure,
                run.fiberNames(),
                Rows.of(subject, run),
                cost.preemptions(),
                cost.switches(),
                Cause.of(run, failure, nearest),
                nearest == null ? null : Cause.nearestText(run, nearest),
                new ReplayString(ReplayString.hash(subject), switches, withoutTail(switches, shortest)).text());
    }

    /** Leaves out the end of a schedule as far as it goes without saying. */
    private Schedule withoutTail(Switches switches, Schedule schedule) {
        int[] choices = schedule.choices();
        int length = choices.length;
        while (length > 1 && choices[length - 1] == choices[length - 2]) {
            length--;
        }
        var shorter = new Schedule(Arrays.copyOf(choices, length));
        Trial trial = Trial.run(subject, switches, budget.steps(), new FollowSchedule(shorter, false));
        return trial.schedule().equals(schedule) ? shorter : schedule;
    }

    private boolean aSleepSeemsToOrderIt(Subject hurried) {
        boolean slept = false;
        for (int i = 0; i < SLEEP_RUNS; i++) {
            if (budget.outOfTime().getAsBoolean()) {
                return false;
            }
            Trial trial = Trial.run(hurried, Switches.ANY, budget.steps(), Strategies.sleepsTakeTheirTime(i));
            if (trial.failed() || !trial.isComplete()) {
                return false;
            }
            for (int f = 0; f < trial.kernel().fiberCount(); f++) {
                slept |= trial.kernel().fiber(f).slept() > 0;
            }
            if (!slept) {
                return false;
            }
        }
        return slept;
    }

    /** Runs a few schedules twice. Whatever differs is not under the kernel's control, and no proof would hold. */
    private void checkDeterminism(Subject hurried) {
        for (int seed = 0; seed < 3; seed++) {
            Schedule schedule = Trial.run(hurried, Switches.ANY, budget.steps(), Strategies.randomWalk(seed)).schedule();
            List<Deed> one = Narrative.of(hurried, Switches.ANY, budget.steps(), schedule).deeds();
            List<Deed> other = Narrative.of(hurried, Switches.ANY, budget.steps(), schedule).deeds();
            if (budget.outOfTime().getAsBoolean()) {
                return; // the last of them may have ended early
            }
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                String here = i < one.size() ? line(one.get(i)) : "nothing more";
                String there = i < other.size() ? line(other.get(i)) : "nothing more";
                if (!here.equals(there)) {
                    throw new NondeterminismException("once it did '" + here + "' and once '" + there + "'");
                }
            }
        }
    }

    private static String line(Deed deed) {
        return deed.fiber() + ":" + deed.line() + " " + deed.text() + (deed.value() == null ? "" : " " + deed.value());
    }

    /**
     * Runs one schedule again.
     *
     * @throws IllegalArgumentException with a sentence for people, when the string is malformed, or the program is not
     *     the one it was made for
     */
    public Replay replay(String text, @Nullable Recorder recorder) {
        ReplayString replay = ReplayString.parse(text);
        String hash = ReplayString.hash(subject);
        if (!replay.program().equals(hash)) {
            throw new IllegalArgumentException("the replay string was made for another version of this program ("
                    + replay.program() + ", this one is " + hash + "); explore it again");
        }
        Narrative run = Narrative.of(
                subject, replay.switches(), budget.steps(), replay.schedule(), recorder == null ? Recorder.NONE : recorder);
        Failure failure = run.trial().failure();
        String cause = failure == null
                ? "This schedule passes."
                : Cause.of(run, failure, NearestPass.find(subject, replay.switches(), budget.steps(), budget.outOfTime(), run));
        return new Replay(replay.switches(), failure, run.fiberNames(), Rows.of(subject, run), cause);
    }
}
