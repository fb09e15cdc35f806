package lockstep.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.session.Warning.Kind;
import lockstep.trace.Lane;
import lockstep.trace.Nanos;
import lockstep.trace.Reason;
import lockstep.trace.Reasons;
import lockstep.trace.Span;
import lockstep.trace.State;
import lockstep.trace.TaskLane;
import lockstep.trace.Timeline;
import lockstep.trace.Track;
import lockstep.vm.Omission;
import org.jspecify.annotations.Nullable;

/** Finds what deserves a warning in what was recorded of a run, and says it. What was not traced gives none. */
final class Warnings {
    /** As asyncio's own slow_callback_duration. */
    private static final long SLOW_STEP = 100_000_000;

    private static final long STARVED_FOR = 100_000_000;

    /** Of the time in which it could have run, a starved thread ran at most one part in so many. */
    private static final long STARVED_SHARE = 10;

    /** What is said once, however often it happens. */
    private record Case(Kind kind, int line, String what) {}

    private static final class Sum {
        int times;
        long nanos;
    }

    private final Map<Case, Sum> cases = new LinkedHashMap<>();

    static List<Warning> of(Timeline timeline, List<Omission> omissions, @Nullable Luck luck) {
        Warnings found = new Warnings();
        for (Lane lane : timeline.lanes()) {
            lane.tasks().forEach(task -> found.steps(lane, task));
        }
        timeline.lanes().forEach(found::starved);
        for (Omission each : omissions) {
            Kind kind = each.kind() == Omission.Kind.NEVER_AWAITED ? Kind.NEVER_AWAITED : Kind.NEVER_JOINED;
            found.add(kind, each.line(), each.what(), 0);
        }
        List<Warning> all = new ArrayList<>();
        found.cases.forEach((key, sum) -> all.add(new Warning(key.kind, key.line, sum.times, text(key, sum))));
        if (luck != null) {
            all.addAll(luck.findings().warnings());
        }
        return List.copyOf(all);
    }

    private void add(Kind kind, int line, String what, long nanos) {
        Sum sum = cases.computeIfAbsent(new Case(kind, line, what), c -> new Sum());
        sum.times++;
        sum.nanos += nanos;
    }

    private void steps(Lane lane, TaskLane task) {
        Track steps = task.states();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.state(i) == State.RUNNING && steps.end(i) - steps.start(i) >= SLOW_STEP) {
                step(lane, task, steps.line(i), steps.start(i), steps.end(i));
            }
        }
    }

    /** One step of a task; what its thread did longest in it is what is told. */
    private void step(Lane lane, TaskLane task, int line, long start, long end) {
        Track thread = lane.states();
        long own = 0;
        long longest = 0;
        @Nullable Span most = null;
        for (int i = Math.max(0, thread.indexAt(start)); i < thread.size() && thread.start(i) < end; i++) {
            State state = thread.state(i);
            if (state != State.RUNNING && state != State.BLOCKED) {
                continue;
            }
            long time = Math.min(end, thread.end(i)) - Math.max(start, thread.start(i));
            own += time;
            if (time > longest) {
                longest = time;
                most = thread.span(i);
            }
        }
        if (own >= SLOW_STEP && most != null) {
            Reason reason = most.reason();
            String how = reason == null
                    ? "computed"
                    : reason == Reason.SLEEP ? "slept in time.sleep()" : "waited for " + Reasons.describe(reason, most.on());
            add(Kind.BLOCKED_LOOP, reason == null ? line : most.line(), task.name() + " " + how, own);
        }
    }

    private void starved(Lane lane) {
        long waited = lane.statistics().gilWait();
        long ran = lane.statistics().running();
        if (waited < STARVED_FOR || ran > (ran + waited) / STARVED_SHARE) {
            return;
        }
        Track states = lane.states();
        // where most of it was; before its first instruction a thread stands at no line
        Map<Integer, Long> byLine = new TreeMap<>();
        for (int i = 0; i < states.size(); i++) {
            if (states.state(i) == State.WAITING_FOR_GIL) {
                byLine.merge(states.line(i), states.end(i) - states.start(i), Long::sum);
            }
        }
        long longest = 0;
        int line = 0;
        for (var each : byLine.entrySet()) {
            if (each.getKey() > 0 && each.getValue() > longest) {
                longest = each.getValue();
                line = each.getKey();
            }
        }
        add(Kind.STARVED, line, lane.name() + " ran for " + Nanos.text(ran), waited);
    }

    private static String text(Case c, Sum sum) {
        String at = c.line > 0 ? " at line " + c.line : "";
        String times = sum.times == 1 ? "" : sum.times + " times, ";
        return switch (c.kind) {
            case LOCK_ACROSS_AWAIT, LOCK_ORDER, POOL_WAITS_FOR_ITSELF, UNLOCKED_WRITE -> throw new IllegalStateException();
            case BLOCKED_LOOP -> "The event loop was blocked" + at + " (" + times + Nanos.text(sum.nanos) + "): " + c.what
                    + " without an await, and no other task could go on meanwhile.";
            case STARVED -> "A thread was starved of the GIL" + at + ": " + c.what + " and waited "
                    + Nanos.text(sum.nanos) + " for others to give it away.";
            case NEVER_AWAITED -> "The coroutine " + c.what + (c.line > 0 ? " of line " + c.line : "")
                    + " was called but never awaited" + (sum.times == 1 ? "" : ", " + sum.times + " times")
                    + ", so that nothing of it ran.";
            case NEVER_JOINED -> "The thread " + c.what + (c.line > 0 ? ", started at line " + c.line + "," : "")
                    + " was never joined and still ran when the main thread was done.";
        };
    }
}
