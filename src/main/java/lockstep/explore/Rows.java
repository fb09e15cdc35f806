package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.Kernel.Waiting;
import lockstep.kernel.Operation;

/** A run as rows for a reader: what one fiber does at one line without a break is one row, and of many only some stay. */
final class Rows {
    static final int MOST = 12;

    private Rows() {}

    static List<Counterexample.Row> of(Subject subject, Narrative run) {
        var rows = new ArrayList<Counterexample.Row>();
        for (Deed deed : run.deeds()) {
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
