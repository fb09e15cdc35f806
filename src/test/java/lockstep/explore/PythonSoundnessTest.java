package lockstep.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import lockstep.kernel.Chooser;
import lockstep.kernel.Kernel;
import lockstep.kernel.stepping.SteppingFiber;
import lockstep.kernel.stepping.SteppingKernel;
import lockstep.kernel.stepping.StepListener;
import lockstep.kernel.stepping.Switches;
import lockstep.session.PythonSubject;
import lockstep.trace.Recorder;
import org.junit.jupiter.api.Test;

/**
 * What small Python programs can come to, found in two ways: by the search, which goes by footprints, and by switching
 * before any instruction at all, which knows nothing of them. A footprint that says too little shows as an outcome that
 * the search missed.
 */
class PythonSoundnessTest {
    /** Beyond this many classes a program is left out. */
    private static final int MOST_CLASSES = 1500;

    /** Arguments: first and last seed, random runs of each. For longer runs by hand. */
    public static void main(String[] args) {
        int compared = 0;
        int wrong = 0;
        for (long seed = Long.parseLong(args[0]); seed < Long.parseLong(args[1]); seed++) {
            String source = PythonPrograms.source(seed);
            Set<String> found = searched(source);
            if (found == null) {
                continue;
            }
            compared++;
            Set<String> missed = new TreeSet<>(sampled(source, Integer.parseInt(args[2])));
            missed.removeAll(found);
            if (!missed.isEmpty()) {
                wrong++;
                System.out.println("seed " + seed + " missed " + missed + " of\n  " + String.join("\n  ", found));
                System.out.println(source.substring(PythonPrograms.PRELUDE.length()));
            }
        }
        System.out.println(compared + " programs compared, " + wrong + " wrong");
    }

    /** Null when there are too many classes. */
    static Set<String> searched(String source) {
        Set<String> found = new TreeSet<>();
        PythonSubject subject = PythonPrograms.subject(source);
        var search = new SourceDpor(subject, Switches.ANY, 5_000);
        int runs = 0;
        while (!search.isExhausted()) {
            if (++runs > MOST_CLASSES) {
                return null;
            }
            if (search.next() == SourceDpor.Run.COMPLETE) {
                found.add(outcome(search.failure()));
            }
            search.backtrack();
        }
        return found;
    }

    static Set<String> sampled(String source, int runs) {
        Set<String> found = new TreeSet<>();
        PythonSubject subject = PythonPrograms.subject(source);
        var random = new Random(1);
        int length = 100;
        for (int i = 0; i < runs; i++) {
            var walk = new FewSwitches(random, length);
            var kernel = new SteppingKernel(walk, Switches.ANY, StepListener.NONE, 20_000, Recorder.NONE);
            kernel.stopBeforeEveryInstruction();
            Subject.Judge judge = subject.prepare(kernel);
            Kernel.Outcome outcome = kernel.run();
            assertThat(outcome).isNotInstanceOf(Kernel.Outcome.Stopped.class);
            length = Math.max(10, walk.contested);
            found.add(outcome(Judgement.of(judge, outcome)));
        }
        return found;
    }

    private static String outcome(Failure failure) {
        return failure == null ? "passes" : failure.kind() == Failure.Kind.DEADLOCK ? "deadlock" : failure.description();
    }

    /** Starts with any fiber and switches at one to four places drawn beforehand. */
    private static final class FewSwitches implements Chooser {
        private final Random random;
        private final List<Integer> places = new ArrayList<>();
        private int contested;
        private int last = -1;

        FewSwitches(Random random, int length) {
            this.random = random;
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                places.add(random.nextInt(length));
            }
        }

        @Override
        public int choose(Choice choice) {
            int count = choice.alternatives().size();
            if (choice.kind() != Kind.STEP) {
                return random.nextInt(count);
            }
            @SuppressWarnings("unchecked")
            var enabled = (List<SteppingFiber>) choice.alternatives();
            int at = Strategy.indexOf(enabled, last);
            if (count > 1 && (at < 0 || places.contains(contested++))) {
                at = random.nextInt(count);
            }
            at = Math.max(at, 0);
            last = enabled.get(at).id();
            return at;
        }
    }

    @Test
    void noOutcomeIsMissed() {
        int compared = 0;
        for (long seed = 0; seed < 16; seed++) {
            String source = PythonPrograms.source(seed);
            Set<String> found = searched(source);
            if (found != null) {
                compared++;
                assertThat(found).as("seed %s:\n%s", seed, source.substring(PythonPrograms.PRELUDE.length()))
                        .containsAll(sampled(source, 40));
            }
        }
        assertThat(compared).isGreaterThan(10);
    }
}
