package lockstep.explore;

import java.util.List;
import java.util.stream.Collectors;
import lockstep.kernel.Kernel;
import lockstep.kernel.Operation;
import org.jspecify.annotations.Nullable;

/** Whether a finished run went well. */
final class Judgement {
    private Judgement() {}

    static @Nullable Failure of(Subject.Judge judge, Kernel.Outcome outcome) {
        Failure failure = judge.judge(outcome);
        if (outcome instanceof Kernel.Outcome.Stuck(List<Kernel.Waiting> waiting)
                && (failure == null || failure.kind() != Failure.Kind.ERROR)) {
            // Who only waits for the stuck ones to finish is not what a reader should look at.
            List<Kernel.Waiting> stuck =
                    waiting.stream().filter(w -> !(w.on() instanceof Operation.Join)).toList();
            stuck = stuck.isEmpty() ? waiting : stuck;
            String who = stuck.stream().map(w -> w.fiber().name()).collect(Collectors.joining(", "));
            Kernel.Waiting first = stuck.getFirst();
            return new Failure(
                    Failure.Kind.DEADLOCK,
                    "deadlock: " + who + (stuck.size() == 1 ? " waits" : " wait") + " for ever",
                    first.fiber().id(),
                    first.line());
        }
        return failure;
    }
}
