package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.Kernel.Waiting;
import lockstep.kernel.Operation;

/** A run as rows for a reader: what one fiber does at one line without a break is one row, and of many only some stay. */
final class Rows {
    static final int MOST = 12;

    /** With fewer steps that tell something, all are shown. */
    private static final int FEW = 2;

    /** With more, comparing each with each takes too long. */
    private static final int MANY = 3_000;

    private Rows() {}

    static List<Counterexample.Row> of(Subject subject, Narrative run) {
        var rows = new ArrayList<Counterexample.Row>();
        for (Deed deed : telling(run.deeds())) {
            var row = new Counterexample.Row(
                    deed.fiber(), deed.line(), subject.sourceLine(deed.line()).strip(), deed.text(), deed.value(),
                    deed.preempted());
            if (!rows.isEmpty() && joins(rows.getLast(), row) && !deed.switched()) {
                rows.add(joined(rows.removeLast(), row));
            } else {
                rows.add(row);
            }
        }
        for (Waiting waiting : run.waiting()) {
            String on = switch (waiting.on()) {
                case Operation.Acquire acquire -> acquire.mutex().label();
                case Operation.Join join -> join.fiber().name();
                case Operation.Park park -> park.queue().label();
                default -> "something";
            };
            if (!(waiting.on() instanceof Operation.Join)) {
                rows.add(new Counterexample.Row(
                        waiting.fiber().id(), waiting.line(), subject.sourceLine(waiting.line()).strip(),
                        "waits for ever for " + on, null, false));
            }
        }
        return folded(rows);
    }

    /**
     * Leaves out what matters to nobody else: accesses that conflict with no other fiber's, and, when there is enough
     * besides, how fibers start and end. What comes before the first other fiber cannot matter.
     */
    private static List<Deed> telling(List<Deed> deeds) {
        int from = 0;
        while (from < deeds.size() && deeds.get(from).kind() != Deed.Kind.LIFE) {
            from++;
        }
        if (from == deeds.size() || deeds.size() - from > MANY) {
            return deeds;
        }
        List<Deed> later = deeds.subList(from, deeds.size());
        var kept = new ArrayList<Deed>();
        Deed dropped = null;
        for (Deed deed : later) {
            boolean tells = switch (deed.kind()) {
                case OPERATION -> true;
                case LIFE -> false;
                case ACCESS -> later.stream()
                        .anyMatch(o -> o.fiber() != deed.fiber() && o.footprint().conflictsWith(deed.footprint()));
            };
            if (tells) {
                boolean carries = dropped != null && dropped.fiber() == deed.fiber();
                kept.add(carries ? deed.withPreempted() : deed);
                dropped = null;
            } else if (deed.preempted()) {
                dropped = deed;
            }
        }
        return kept.size() < FEW ? deeds : kept;
    }

    private static boolean joins(Counterexample.Row before, Counterexample.Row row) {
        return before.fiber() == row.fiber() && before.line() == row.line();
    }

    private static Counterexample.Row joined(Counterexample.Row before, Counterexample.Row row) {
        String value = before.value() == null ? row.value() : row.value() == null ? before.value() : before.value() + "; " + row.value();
        return new Counterexample.Row(
                before.fiber(), before.line(), before.source(), before.what() + ", " + row.what(), value, before.preempted());
    }

    /** Folds neighbours of one fiber, the earliest first, then cuts the middle; the end is what matters. */
    private static List<Counterexample.Row> folded(List<Counterexample.Row> rows) {
        var left = new ArrayList<>(rows);
        for (int i = 0; i + 1 < left.size() && left.size() > MOST; ) {
            Counterexample.Row row = left.get(i);
            Counterexample.Row next = left.get(i + 1);
            boolean lastOfRun = i + 2 >= left.size() || left.get(i + 2).fiber() != row.fiber();
            if (row.fiber() == next.fiber() && !next.preempted() && !lastOfRun) {
                left.set(i, new Counterexample.Row(
                        row.fiber(), row.line(), row.source(), fold(row.what()), null, row.preempted()));
                left.remove(i + 1);
            } else {
                i++;
            }
        }
        while (left.size() > MOST) {
            int middle = 3;
            Counterexample.Row row = left.get(middle);
            left.remove(middle + 1);
            left.set(middle, new Counterexample.Row(-1, 0, "", "...", null, row.preempted()));
        }
        return List.copyOf(left);
    }

    private static String fold(String what) {
        return what.endsWith(" ...") ? what : what + " ...";
    }
}
