package lockstep.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lockstep.kernel.Chooser;
import lockstep.kernel.Footprint;
import lockstep.kernel.stepping.StepListener;
import lockstep.kernel.stepping.SteppingFiber;
import lockstep.kernel.stepping.SteppingKernel;
import lockstep.kernel.stepping.Switches;
import lockstep.trace.Recorder;

/** Every interleaving there is, sorted into classes by a definition of equivalence that shares no code with the search. */
final class BruteForce {
    /** Class by its canonical text, and whether it fails. */
    final Map<String, Boolean> classes = new LinkedHashMap<>();

    /** What came before a failure, one for each class of that. */
    final Set<String> failures = new HashSet<>();

    int interleavings;
    boolean complete = true;

    BruteForce(Subject subject, Switches switches, int limit) {
        var todo = new ArrayList<int[]>();
        todo.add(new int[0]);
        while (!todo.isEmpty()) {
            if (++interleavings > limit) {
                complete = false;
                return;
            }
            int[] prefix = todo.removeLast();
            var path = new ArrayList<Integer>();
            var trace = new Trace();
            Trial trial = Trial.run(subject, switches, 200, new Strategy() {
                private int choose(int count) {
                    int at = path.size();
                    int index = at < prefix.length ? prefix[at] : 0;
                    if (at >= prefix.length) {
                        for (int other = 1; other < count; other++) {
                            int[] branch = Arrays.copyOf(path.stream().mapToInt(i -> i).toArray(), at + 1);
                            branch[at] = other;
                            todo.add(branch);
                        }
                    }
                    path.add(index);
                    return index;
                }

                @Override
                public int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel) {
                    return choose(enabled.size());
                }

                @Override
                public int value(Chooser.Choice choice) {
                    int value = choose(choice.alternatives().size());
                    trace.values.add((String) choice.alternatives().get(value));
                    return value;
                }
            }, trace, Recorder.NONE);
            if (!trial.isComplete()) {
                throw new IllegalStateException("endless");
            }
            classes.put(trace.canonical(), trial.failed());
            if (trial.failure() != null) {
                failures.add(trace.pastOf(trial.failure().fiber()).canonical());
            }
        }
    }

    static String classOf(Subject subject, Switches switches, Schedule schedule) {
        var trace = new Trace();
        var follow = new FollowSchedule(schedule, true);
        Trial.run(subject, switches, 200, new Strategy() {
            @Override
            public int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel) {
                return follow.pick(enabled, last, kernel);
            }

            @Override
            public int value(Chooser.Choice choice) {
                int value = follow.value(choice);
                trace.values.add((String) choice.alternatives().get(value));
                return value;
            }
        }, trace, Recorder.NONE);
        return trace.canonical();
    }

    long failing() {
        return classes.values().stream().filter(b -> b).count();
    }

    /** For each step, which steps of others come before it, directly, because they conflict. */
    private static final class Trace implements StepListener {
        final List<Integer> fibers = new ArrayList<>();
        final List<List<Footprint>> steps = new ArrayList<>();
        final List<String> values = new ArrayList<>();

        @Override
        public void stepped(SteppingFiber fiber) {
            fibers.add(fiber.id());
            steps.add(List.copyOf(fiber.step()));
        }

        /** Only what has to come before the last step of a fiber, and that step. */
        Trace pastOf(int fiber) {
            var needed = new TreeSet<Integer>();
            for (int i = fibers.size() - 1; i >= 0; i--) {
                int step = i;
                boolean isLast = needed.isEmpty() && fibers.get(i) == fiber;
                if (isLast || needed.stream().anyMatch(j -> fibers.get(j).equals(fibers.get(step)) || conflict(step, j))) {
                    needed.add(i);
                }
            }
            var past = new Trace();
            needed.forEach(i -> {
                past.fibers.add(fibers.get(i));
                past.steps.add(steps.get(i));
            });
            return past;
        }

        String canonical() {
            var count = new HashMap<Integer, Integer>();
            var lines = new ArrayList<String>();
            var names = new ArrayList<String>();
            for (int i = 0; i < fibers.size(); i++) {
                String name = fibers.get(i) + "." + count.merge(fibers.get(i), 1, Integer::sum);
                names.add(name);
                var before = new ArrayList<String>();
                for (int j = 0; j < i; j++) {
                    if (!fibers.get(i).equals(fibers.get(j)) && conflict(i, j)) {
                        before.add(names.get(j));
                    }
                }
                before.sort(null);
                lines.add(name + before);
            }
            lines.sort(null);
            values.sort(Comparator.comparing(v -> v.substring(0, v.indexOf('='))));
            return lines.toString() + values;
        }

        private boolean conflict(int i, int j) {
            for (Footprint one : steps.get(i)) {
                for (Footprint other : steps.get(j)) {
                    if (one == Footprint.EVERYTHING || other == Footprint.EVERYTHING || one.conflictsWith(other)) {
                        return true;
                    }
                    if (looksAt(one, fibers.get(j)) || looksAt(other, fibers.get(i))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean looksAt(Footprint footprint, int fiber) {
            return footprint.touches().stream()
                    .anyMatch(t -> t.object() instanceof SteppingFiber watched && watched.id() == fiber);
        }
    }
}
