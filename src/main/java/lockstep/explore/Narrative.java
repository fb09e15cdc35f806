package lockstep.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.kernel.Chooser;
import lockstep.kernel.Footprint;
import lockstep.kernel.Kernel;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.stepping.StepListener;
import lockstep.kernel.stepping.SteppingFiber;
import lockstep.kernel.stepping.SteppingKernel;
import lockstep.kernel.stepping.Switches;
import lockstep.trace.Reason;
import lockstep.trace.Recorder;

/** One schedule run once more, with everything a report needs written down. */
final class Narrative implements StepListener {
    private final Subject subject;
    private final FollowSchedule follow;
    private final Trial trial;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<List<Footprint>> steps = new ArrayList<>();
    private final List<Integer> fibers = new ArrayList<>();
    private final Map<SteppingFiber, List<Mutex>> held = new LinkedHashMap<>();
    private final List<int[]> orderedNow = new ArrayList<>();
    private final Set<Mutex> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Integer> calledSo = new HashMap<>();

    /** By step: {from, to}: what {@code from} did up to this step comes before what {@code to} does after it. */
    private final List<List<int[]>> ordered = new ArrayList<>();

    private boolean switched;
    private boolean preempted;

    private Narrative(Subject subject, Switches switches, int maxSteps, Schedule schedule, Recorder recorder) {
        this.subject = subject;
        this.follow = new FollowSchedule(schedule, false);
        this.trial = Trial.run(subject, switches, maxSteps, new Marking(), this, recorder);
    }

    static Narrative of(Subject subject, Switches switches, int maxSteps, Schedule schedule) {
        return new Narrative(subject, switches, maxSteps, schedule, Recorder.NONE);
    }

    static Narrative of(Subject subject, Switches switches, int maxSteps, Schedule schedule, Recorder recorder) {
        return new Narrative(subject, switches, maxSteps, schedule, recorder);
    }

    Trial trial() {
        return trial;
    }

    /** {@code line 3}; says more when the program has several files. */
    String place(int line) {
        return subject.place(line);
    }

    List<Deed> deeds() {
        return deeds;
    }

    int stepCount() {
        return steps.size();
    }

    int fiberOf(int step) {
        return fibers.get(step);
    }

    List<Footprint> touched(int step) {
        return steps.get(step);
    }

    List<int[]> orderedIn(int step) {
        return ordered.get(step);
    }

    List<String> fiberNames() {
        var names = new ArrayList<String>();
        for (int i = 0; i < trial.kernel().fiberCount(); i++) {
            names.add(trial.kernel().fiber(i).name());
        }
        return names;
    }

    List<Kernel.Waiting> waiting() {
        return trial.outcome() instanceof Kernel.Outcome.Stuck(List<Kernel.Waiting> waiting) ? waiting : List.of();
    }

    @Override
    public boolean tells() {
        return true;
    }

    @Override
    public void ordered(SteppingFiber from, SteppingFiber to) {
        orderedNow.add(new int[] {from.id(), to.id()});
    }

    @Override
    public void operated(SteppingFiber fiber) {
        List<Mutex> locks = held.computeIfAbsent(fiber, f -> new ArrayList<>());
        List<Mutex> before = List.copyOf(locks);
        Operation operation = fiber.doneOperation();
        if (operation instanceof Operation.Acquire(Mutex mutex, long timeout)) {
            tellApart(mutex);
        }
        if (operation instanceof Operation.Acquire(Mutex mutex, long timeout) && mutex.holder() == fiber) {
            locks.add(mutex);
        } else if (operation instanceof Operation.Release(Mutex mutex)) {
            held.values().forEach(all -> all.remove(mutex));
        }
        Deed.Kind kind = Deed.Kind.of(fiber);
        deeds.add(new Deed(
                steps.size(), fiber.id(), kind, fiber.doneLine(), fiber.done(), Deed.describe(fiber),
                kind == Deed.Kind.ACCESS && !fiber.done().touches().isEmpty() ? fiber.lastValue() : null, before,
                switched, preempted));
        switched = false;
        preempted = false;
    }

    /** Of several locks that the program calls alike the second is number 2. Waiters' locks are called as their condition is. */
    private void tellApart(Mutex mutex) {
        if (mutex.reason() == Reason.LOCK && told.add(mutex)) {
            int number = calledSo.merge(mutex.label(), 1, Integer::sum);
            if (number > 1) {
                mutex.setLabel(mutex.label() + " " + number);
            }
        }
    }

    @Override
    public void stepped(SteppingFiber fiber) {
        steps.add(List.copyOf(fiber.step()));
        fibers.add(fiber.id());
        ordered.add(List.copyOf(orderedNow));
        orderedNow.clear();
    }

    /** Follows the schedule and marks where it switches. */
    private final class Marking implements Strategy {
        @Override
        public int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel) {
            int index = follow.pick(enabled, last, kernel);
            switched = last >= 0 && enabled.get(index).id() != last;
            preempted = switched && Trial.preempts(kernel, last);
            return index;
        }

        @Override
        public int value(Chooser.Choice choice) {
            return follow.value(choice);
        }
    }
}
