package lockstep.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.kernel.Footprint;
import lockstep.kernel.Kernel.Waiting;
import lockstep.kernel.Operation;

/**
 * A run as rows for a reader. Only what the threads do to each other is told: steps that conflict with a step of another
 * thread which starts and joins alone do not put in order, and where it fails. What one thread does at one line without
 * a break is one row.
 */
final class Rows {
    static final int MOST = 12;

    private final Subject subject;
    private final Narrative run;
    private final List<Counterexample.Row> rows = new ArrayList<>();

    private Rows(Subject subject, Narrative run) {
        this.subject = subject;
        this.run = run;
    }

    static List<Counterexample.Row> of(Subject subject, Narrative run) {
        return new Rows(subject, run).rows();
    }

    private List<Counterexample.Row> rows() {
        List<Deed> deeds = run.deeds();
        Set<Deed> telling = telling(deeds);
        boolean preempted = false;
        boolean switched = false;
        int last = -1;
        for (Deed deed : deeds) {
            preempted |= deed.preempted();
            switched |= deed.switched();
            if (!telling.contains(deed)) {
                continue;
            }
            boolean other = deed.fiber() != last;
            add(row(deed, last >= 0 && other && preempted), !switched || !other && !preempted);
            preempted = false;
            switched = false;
            last = deed.fiber();
        }
        run.waiting().forEach(this::waits);
        Failure failure = run.trial().failure();
        if (failure != null && failure.kind() == Failure.Kind.ERROR) {
            fails(failure);
        }
        return cut(rows);
    }

    private Counterexample.Row row(Deed deed, boolean preempted) {
        return new Counterexample.Row(
                deed.fiber(), deed.line(), source(deed.line()), deed.text(), deed.value(), preempted);
    }

    private String source(int line) {
        return subject.sourceLine(line).strip();
    }

    private void waits(Waiting waiting) {
        String on = switch (waiting.on()) {
            case Operation.Acquire acquire -> acquire.mutex().label();
            case Operation.Park park -> park.queue().label();
            default -> null;
        };
        if (on != null) {
            rows.add(new Counterexample.Row(
                    waiting.fiber().id(), waiting.line(), source(waiting.line()), "waits for " + on + " for ever", null, false));
        }
    }

    private void fails(Failure failure) {
        if (failure.fiber() < 0) {
            return;
        }
        String what = failure.description().lines().findFirst().orElse("");
        if (!rows.isEmpty() && rows.getLast().fiber() == failure.fiber() && rows.getLast().line() == failure.line()) {
            Counterexample.Row row = rows.removeLast();
            String value = row.value() == null ? what : row.value();
            rows.add(new Counterexample.Row(row.fiber(), row.line(), row.source(), row.what(), value, row.preempted()));
        } else {
            rows.add(new Counterexample.Row(
                    failure.fiber(), failure.line(), source(failure.line()), what, null, false));
        }
    }

    private void add(Counterexample.Row row, boolean unbroken) {
        Counterexample.Row before = rows.isEmpty() ? null : rows.getLast();
        if (before != null && unbroken && before.fiber() == row.fiber() && before.line() == row.line()) {
            rows.removeLast();
            rows.add(new Counterexample.Row(
                    before.fiber(), before.line(), before.source(), told(before.what(), row.what()),
                    told(effect(before), effect(row)), before.preempted()));
        } else {
            rows.add(row);
        }
    }

    private static String effect(Counterexample.Row row) {
        return row.value() == null ? row.what() : row.value();
    }

    private static String told(String before, String next) {
        if (before.endsWith(next)) {
            return before;
        }
        int is = before.lastIndexOf(" is ");
        int gets = next.indexOf(" = ");
        if (is > 0 && gets > 0 && before.substring(0, is).endsWith(next.substring(0, gets))) {
            return before.substring(0, is) + " " + before.substring(is + 4) + " → " + next.substring(gets + 3);
        }
        return before + "; " + next;
    }

    // ---- what is worth telling ----

    private Set<Deed> telling(List<Deed> deeds) {
        Set<Deed> telling = new HashSet<>();
        StartsAndJoins order = new StartsAndJoins(run);
        Map<Object, List<Deed>> byObject = new IdentityHashMap<>();
        for (Deed deed : deeds) {
            if (Cause.isThreadKeeping(deed)) {
                continue;
            }
            for (Footprint.Touch touch : deed.footprint().touches()) {
                byObject.computeIfAbsent(touch.object(), o -> new ArrayList<>()).add(deed);
            }
        }
        for (List<Deed> touching : byObject.values()) {
            int pairs = 0;
            for (int j = 1; j < touching.size() && pairs < MAX_PAIRS; j++) {
                Deed later = touching.get(j);
                for (int i = 0; i < j; i++, pairs++) {
                    Deed earlier = touching.get(i);
                    if (earlier.fiber() != later.fiber()
                            && Dependence.between(
                                    earlier.fiber(), earlier.footprint(), later.fiber(), later.footprint())
                            && !order.isBefore(earlier.step(), later.step())) {
                        telling.add(earlier);
                        telling.add(later);
                    }
                }
            }
        }
        for (Waiting waiting : run.waiting()) {
            if (waiting.on() instanceof Operation.Acquire(var mutex, long timeout)) {
                deeds.stream()
                        .filter(d -> d.fiber() == (mutex.holder() == null ? -1 : mutex.holder().id()))
                        .filter(d -> d.text().equals("takes " + mutex.label()))
                        .reduce((a, b) -> b)
                        .ifPresent(telling::add);
            }
        }
        Failure failure = run.trial().failure();
        if (failure != null && failure.line() > 0 && failure.kind() == Failure.Kind.ERROR) {
            Set<Object> fought = Collections.newSetFromMap(new IdentityHashMap<>());
            telling.forEach(d -> d.footprint().touches().forEach(t -> fought.add(t.object())));
            boolean found = false;
            for (int i = deeds.size() - 1; i >= 0; i--) {
                Deed deed = deeds.get(i);
                if (deed.fiber() != failure.fiber() || deed.line() != failure.line()) {
                    if (found && deed.fiber() == failure.fiber()) {
                        break;
                    }
                    continue;
                }
                found = true;
                if (deed.line() > 0
                        && deed.footprint().touches().stream().anyMatch(t -> fought.contains(t.object()))) {
                    telling.add(deed);
                }
            }
        }
        return telling;
    }

    private static final int MAX_PAIRS = 2_000_000;

    /** Leaves at most {@link #MOST}: the middle goes; the end is what matters. */
    private static List<Counterexample.Row> cut(List<Counterexample.Row> rows) {
        var left = new ArrayList<>(rows);
        while (left.size() > MOST) {
            int middle = 3;
            left.remove(middle + 1);
            left.set(middle, new Counterexample.Row(-1, 0, "", "...", null, false));
        }
        return List.copyOf(left);
    }

    /** The order that starts and joins alone give: what is in it could not have come otherwise. */
    private static final class StartsAndJoins {
        private final Narrative run;
        private final int[][] clocks;

        StartsAndJoins(Narrative run) {
            this.run = run;
            int fibers = run.trial().kernel().fiberCount();
            clocks = new int[run.stepCount()][];
            var past = new int[fibers][fibers];
            for (int i = 0; i < clocks.length; i++) {
                int fiber = run.fiberOf(i);
                past[fiber][fiber] = i + 1;
                clocks[i] = past[fiber].clone();
                for (int[] edge : run.orderedIn(i)) {
                    int[] to = past[edge[1]];
                    int[] from = past[edge[0]];
                    for (int k = 0; k < fibers; k++) {
                        to[k] = Math.max(to[k], from[k]);
                    }
                }
            }
        }

        boolean isBefore(int step, int later) {
            return clocks[later][run.fiberOf(step)] > step;
        }
    }
}
