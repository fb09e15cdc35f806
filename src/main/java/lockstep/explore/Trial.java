package lockstep.explore;

import java.util.List;
import lockstep.kernel.Chooser;
import lockstep.kernel.Kernel;
import lockstep.kernel.stepping.StepListener;
import lockstep.kernel.stepping.SteppingFiber;
import lockstep.kernel.stepping.SteppingKernel;
import lockstep.kernel.stepping.Switches;
import lockstep.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** One run under a strategy, and what it came to. */
final class Trial implements Chooser, StepListener {
    private final Strategy strategy;
    private final StepListener listener;
    private final SteppingKernel kernel;
    private final Schedule.Builder choices = new Schedule.Builder();
    private int last = -1;
    private int preemptions;
    private int switchCount;
    private boolean givenUp;
    private final Kernel.Outcome outcome;
    private final @Nullable Failure failure;

    private Trial(
            Subject subject, Switches switches, int maxSteps, Strategy strategy, StepListener listener, Recorder recorder) {
        this.strategy = strategy;
        this.listener = listener;
        kernel = new SteppingKernel(this, switches, this, maxSteps, recorder);
        Subject.Judge judge = subject.prepare(kernel);
        outcome = kernel.run();
        if (outcome instanceof Kernel.Outcome.Stopped) {
            failure = null;
            if (!givenUp) {
                judge.judge(outcome); // it may note why
            }
        } else {
            failure = Judgement.of(judge, outcome);
        }
    }

    static Trial run(Subject subject, Switches switches, int maxSteps, Strategy strategy) {
        return new Trial(subject, switches, maxSteps, strategy, NONE, Recorder.NONE);
    }

    static Trial run(
            Subject subject, Switches switches, int maxSteps, Strategy strategy, StepListener listener, Recorder recorder) {
        return new Trial(subject, switches, maxSteps, strategy, listener, recorder);
    }

    /** Null also when the run was given up or took too many steps. */
    @Nullable Failure failure() {
        return failure;
    }

    boolean failed() {
        return failure != null;
    }

    /** Whether it ran to its end, or got stuck. */
    boolean isComplete() {
        return !(outcome instanceof Kernel.Outcome.Stopped);
    }

    /** Whether it took more steps than the bound. */
    boolean isCut() {
        return !givenUp && outcome instanceof Kernel.Outcome.Stopped && !Patience.ended(outcome);
    }

    Kernel.Outcome outcome() {
        return outcome;
    }

    SteppingKernel kernel() {
        return kernel;
    }

    Schedule schedule() {
        return choices.build();
    }

    Cost cost() {
        return new Cost(preemptions, switchCount, kernel.steps());
    }

    @Override
    public int choose(Choice choice) {
        if (choice.kind() != Kind.STEP) {
            int value = strategy.value(choice);
            choices.value(value);
            return value;
        }
        @SuppressWarnings("unchecked")
        var enabled = (List<SteppingFiber>) choice.alternatives();
        int index = strategy.pick(enabled, last, kernel);
        if (index < 0) {
            givenUp = true;
            kernel.stop("given up");
            return 0;
        }
        SteppingFiber fiber = enabled.get(index);
        if (last >= 0 && fiber.id() != last) {
            switchCount++;
            preemptions += preempts(kernel, last) ? 1 : 0;
        }
        last = fiber.id();
        choices.fiber(last);
        return index;
    }

    /** Whether going on with another fiber than {@code last} takes away its turn. */
    static boolean preempts(SteppingKernel kernel, int last) {
        SteppingFiber before = kernel.fiber(last);
        return before.isEnabled() && !before.hasYielded();
    }

    @Override
    public boolean tells() {
        return listener.tells();
    }

    @Override
    public void ordered(SteppingFiber from, SteppingFiber to) {
        listener.ordered(from, to);
    }

    @Override
    public void operated(SteppingFiber fiber) {
        listener.operated(fiber);
    }

    @Override
    public void killed(SteppingFiber fiber) {
        listener.killed(fiber);
    }

    @Override
    public void stepped(SteppingFiber fiber) {
        strategy.stepped(fiber);
        listener.stepped(fiber);
    }
}
