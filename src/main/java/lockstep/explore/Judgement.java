package lockstep.explore;

import java.util.List;
import java.util.stream.Collectors;
import lockstep.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** Whether a finished run went well. */
final class Judgement {
    private Judgement() {}

    static @Nullable Failure of(Subject.Judge judge, Kernel.Outcome outcome) {
        Failure failure = judge.judge(outcome);
        if (outcome instanceof Kernel.Outcome.Stuck(List<Kernel.Waiting> waiting)
                && (failure == null || failure.kind() != Failure.Kind.ERROR)) {
            String who = waiting.stream().map(w -> w.fiber().name()).collect(Collectors.joining(", "));
            Kernel.Waiting first = waiting.getFirst();
            return new Failure(
                    Failure.Kind.DEADLOCK, "deadlock: nobody can go on (" + who + ")", first.fiber().id(), first.line());
        }
        return failure;
    }
}
