package lockstep.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what a timeline shows, in one line of plain English: who took part, how much of the time somebody worked and how
 * many at once, what was waited for, and what came of it.
 */
final class Sentence {
    /** Shares below this are not worth a word. */
    private static final double NOTICEABLE = 0.05;

    private static final double A_LOT = 0.2;

    private final Timeline timeline;
    private final Statistics run;
    private final List<Lane> workers;

    private Sentence(Timeline timeline) {
        this.timeline = timeline;
        this.run = timeline.statistics();
        this.workers = workers(timeline);
    }

    static String of(Timeline timeline) {
        Sentence sentence = new Sentence(timeline);
        String text = sentence.text();
        if (!timeline.truncated()) {
            return text;
        }
        return "Truncated: only the first " + Nanos.text(timeline.duration()) + " were recorded. " + text;
    }

    private String text() {
        if (workers.isEmpty()) {
            return "Nothing ran.";
        }
        if (run.wall() == 0) {
            return count(workers.size(), "thread") + ": it took no time at all.";
        }
        List<String> parts = new ArrayList<>();
        parts.add(workers.size() == 1 ? alone() : together());
        String stuck = stuck();
        if (stuck != null) {
            parts.add(stuck);
        } else if (workers.size() > 1) {
            addIfThere(parts, preparing());
            addIfThere(parts, longestWait());
            addIfThere(parts, result());
        }
        addIfThere(parts, neverRan());
        return String.join(" ", parts);
    }

    /** Such tasks have no rows. */
    private @Nullable String neverRan() {
        long tasks = timeline.lanes().stream().flatMap(lane -> lane.tasks().stream()).filter(task -> !task.ran()).count();
        return tasks == 0 ? null : tasks == 1 ? "One task never ran." : tasks + " tasks never ran.";
    }

    /**
     * The lanes worth counting: started, and not just waiting for the others from beginning to end, as a main thread
     * often does.
     */
    private static List<Lane> workers(Timeline timeline) {
        List<Lane> started =
                timeline.lanes().stream().filter(lane -> lane.statistics().alive() > 0).toList();
        if (started.isEmpty()) {
            return timeline.lanes().stream().filter(lane -> lane.states().size() > 1).toList();
        }
        if (started.stream().mapToInt(Lane::process).distinct().count() > 1) {
            return started; // whoever starts a process stands in another one: both are worth counting
        }
        List<Lane> working =
                started.stream().filter(lane -> !onlyWaitsForThoseItStarted(lane, timeline)).toList();
        return working.isEmpty() ? started : working;
    }

    private static boolean onlyWaitsForThoseItStarted(Lane lane, Timeline timeline) {
        if (timeline.lanes().stream().noneMatch(other -> other.createdBy() == lane.fiber())) {
            return false;
        }
        LaneStatistics own = lane.statistics();
        long forOthers = own.blocked(Reason.JOIN) + own.blocked(Reason.START) + own.gilWait() + own.runnable();
        return own.alive() - forOthers < NOTICEABLE * own.alive();
    }

    private String alone() {
        LaneStatistics own = workers.get(0).statistics();
        List<String> did = new ArrayList<>();
        addShare(did, "worked", own.running(), own.alive());
        addShare(did, "slept", own.blocked(Reason.SLEEP), own.alive());
        addShare(did, "waited for input and output", own.blocked(Reason.IO), own.alive());
        addShare(did, "waited for a lock", own.blocked(Reason.LOCK), own.alive());
        addShare(did, "waited for an event", own.blocked(Reason.CONDITION), own.alive());
        addShare(did, "waited for another thread", own.blocked(Reason.JOIN), own.alive());
        addShare(did, "waited in a queue", own.blocked(Reason.QUEUE), own.alive());
        addShare(did, "waited for the GIL", own.gilWait(), own.alive());
        addShare(did, "waited for a core", own.runnable(), own.alive());
        String doing = did.isEmpty() ? "waited" : enumeration(did);
        String end = own.blocked(Reason.SLEEP) + own.blocked(Reason.IO) > A_LOT * own.alive()
                ? ", and nobody else used that time."
                : ".";
        List<TaskLane> tasks = workers.get(0).tasks().stream().filter(TaskLane::ran).toList();
        if (tasks.size() > 1) {
            return "1 thread, %d tasks: it %s. %s".formatted(
                    tasks.size(), doing, overlapped(tasks).orElse("One task at a time: no waits overlapped."));
        }
        return "1 thread: it " + doing + end;
    }

    private Optional<String> overlapped(List<TaskLane> tasks) {
        long awaited = 0;
        long longest = 0;
        for (TaskLane task : tasks) {
            long own = StatisticsCount.ofLane(task.states()).blocked();
            awaited += own;
            longest = Math.max(longest, own);
        }
        return awaited > longest * (1 + NOTICEABLE) && awaited > run.wall()
                ? Optional.of("The tasks' waits overlapped: %s of awaiting fitted into %s."
                        .formatted(Nanos.text(awaited), Nanos.text(run.wall())))
                : Optional.empty();
    }

    /** The waits of threads came in turn: in one of them there may have been tasks that waited together. */
    private Optional<String> tasksOverlapped() {
        return workers.stream()
                .map(lane -> lane.tasks().stream().filter(TaskLane::ran).toList())
                .filter(tasks -> tasks.size() > 1)
                .flatMap(tasks -> overlapped(tasks).stream())
                .findFirst();
    }

    private String together() {
        String working = crew() + ": somebody was working " + percent(run.utilisation()) + " of the time, ";
        double several = (double) run.severalRunning() / run.wall();
        if (run.severalRunning() == 0) {
            return working + "never two at once.";
        }
        if (several < 0.01) {
            return working + "almost never two at once.";
        }
        return working + "two or more at once " + percent(several) + " of the time, at most " + run.mostAtOnce() + ".";
    }

    private String crew() {
        long processes = workers.stream().mapToInt(Lane::process).distinct().count();
        int gils = timeline.gils().size();
        String text = count(workers.size(), "thread");
        if (processes > 1) {
            text += " in " + count((int) processes, "process");
        }
        return text + ", " + (gils == 0 ? "no GIL" : count(gils, "GIL"));
    }

    /** What processes cost before and after they do anything. */
    private @Nullable String preparing() {
        double share = (double) run.somebodyPreparing() / run.wall();
        return share < NOTICEABLE ? null : "Python itself was starting or ending " + percent(share) + " of the time.";
    }

    /** Who waited longest for something another thread had, when that matters. */
    private @Nullable String longestWait() {
        Lane slowest = null;
        Reason slowestReason = Reason.OTHER;
        long longest = 0;
        for (Lane lane : workers) {
            for (Reason reason : new Reason[] {Reason.LOCK, Reason.QUEUE, Reason.CONDITION}) {
                long waited = lane.statistics().blocked(reason);
                if (waited > longest && !isIdle(mostWaitedOn(lane.states(), reason))) {
                    longest = waited;
                    slowest = lane;
                    slowestReason = reason;
                }
            }
        }
        if (slowest == null || longest < A_LOT * run.wall()) {
            return null;
        }
        return "%s waited longest: %s %s."
                .formatted(slowest.name(), Nanos.text(longest), mostWaitedOn(slowest.states(), slowestReason));
    }

    /** A pool's own threads wait for work all day long; that keeps nobody waiting. */
    private static boolean isIdle(String wait) {
        return wait.contains("Pool") && wait.contains(", for ") || wait.contains("Queue, for ");
    }

    private static String mostWaitedOn(Track states, Reason reason) {
        Span longest = null;
        for (int i = 0; i < states.size(); i++) {
            if (states.state(i) == State.BLOCKED && states.reason(i) == reason) {
                Span span = states.span(i);
                longest = longest == null || span.duration() > longest.duration() ? span : longest;
            }
        }
        return longest == null ? Reasons.describe(reason, "") : Reasons.describe(reason, longest.on());
    }

    private @Nullable String result() {
        boolean waits = run.somebodyOutside() > A_LOT * run.wall() && run.outsideWaiting() > run.busy();
        if (waits) {
            return run.waitOverlap() < 1 + NOTICEABLE
                    ? tasksOverlapped().orElse("The waits came one after the other.")
                    : "The waits overlapped: %s of waiting fitted into %s."
                            .formatted(Nanos.text(run.outsideWaiting()), Nanos.text(run.somebodyOutside()));
        }
        return run.busy() == 0 ? null : "Speed-up %s.".formatted(times(run.speedUp()));
    }

    /** When everything that has not finished is blocked at the end, nobody can ever go on. */
    private @Nullable String stuck() {
        if (timeline.truncated()) {
            return null;
        }
        List<String> waiting = new ArrayList<>();
        for (Lane lane : timeline.lanes()) {
            int last = lane.states().size() - 1;
            if (last < 0) {
                continue;
            }
            switch (lane.states().state(last)) {
                case BLOCKED -> {
                    if (lane.states().reason(last) == Reason.SLEEP) {
                        return null; // it wakes by itself; the prompt shows timelines that are not at their end
                    }
                    Span span = lane.states().span(last);
                    if (waitingTasks(lane, waiting)) {
                        continue;
                    }
                    waiting.add(lane.name() + (waiting.isEmpty() ? " waits " : " ") + Reasons.describe(lane.states().reason(last), span.on()));
                }
                case RUNNING, PREPARING, RUNNABLE, WAITING_FOR_GIL -> {
                    return null;
                }
                case NOT_STARTED, FINISHED -> {}
            }
        }
        if (waiting.isEmpty()) {
            return null;
        }
        String more = waiting.size() > 3 ? ", and %d more wait".formatted(waiting.size() - 3) : "";
        return "In the end nobody can go on: "
                + String.join(", ", waiting.subList(0, Math.min(3, waiting.size()))) + more + ".";
    }

    /** A thread that waits in its event loop waits for its tasks: those say more. @return whether there are any */
    private static boolean waitingTasks(Lane lane, List<String> waiting) {
        boolean any = false;
        for (TaskLane task : lane.tasks()) {
            int last = task.states().size() - 1;
            String on = last >= 0 && task.states().state(last) == State.BLOCKED ? task.states().span(last).on() : null;
            if (on != null && !on.isEmpty()) {
                waiting.add(task.name() + " awaits " + on);
                any = true;
            }
        }
        return any;
    }

    private static void addIfThere(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static void addShare(List<String> parts, String did, long nanos, long of) {
        if (of > 0 && nanos >= NOTICEABLE * of) {
            parts.add(did + " " + percent((double) nanos / of) + " of the time");
        }
    }

    /** {@code worked 40 % of the time and slept 60 %}: the words "of the time" once are enough. */
    private static String enumeration(List<String> parts) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            text.append(i == parts.size() - 1 ? " and " : ", ");
            text.append(parts.get(i).replace(" of the time", ""));
        }
        return text.toString();
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : thing.endsWith("s") ? "es" : "s");
    }

    /** Never rounds something up to all, or down to nothing. */
    static String percent(double share) {
        long rounded = Math.round(share * 100);
        if (rounded == 100 && share < 0.9995) {
            rounded = 99;
        } else if (rounded == 0 && share > 0) {
            return "under 1 %";
        }
        return rounded + " %";
    }

    private static String times(double factor) {
        return factor < 0.05 ? "under 0.1x" : String.format(Locale.ROOT, "%.1fx", factor);
    }
}
