package lockstep.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round positions for an axis, with their labels. */
final class Ticks {
    record Tick(int column, String label) {}

    private static final int ROOM = 10;
    private static final String[] UNITS = {"ns", "µs", "ms", "s"};

    private Ticks() {}

    static List<Tick> of(Scale scale, boolean ascii) {
        double least = scale.perColumn() * ROOM;
        long step = roundUp(least);
        List<Tick> ticks = new ArrayList<>();
        long first = (long) Math.ceil(scale.at(0) / step) * step;
        for (long position = first; columnOf(scale, position) < scale.columns(); position += step) {
            String label = scale.axis() == Axis.TIME ? time(position, step, ascii) : (ticks.isEmpty() ? "event " : "") + position;
            ticks.add(new Tick(columnOf(scale, position), label));
        }
        return ticks;
    }

    private static int columnOf(Scale scale, long position) {
        return (int) Math.floor(scale.column(position) + 1e-9);
    }

    /** The next of 1, 2, 5, 10, 20, 50… */
    static long roundUp(double least) {
        long power = 1;
        while (power * 10L <= least) {
            power *= 10;
        }
        for (long factor : new long[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** In the largest unit in which neighbouring ticks still differ in at most one decimal. */
    private static String time(long nanos, long step, boolean ascii) {
        if (nanos == 0) {
            return "0";
        }
        int unit = 0;
        long size = 1;
        while (unit < 3 && (nanos >= size * 1000 && step * 10 >= size * 1000)) {
            unit++;
            size *= 1000;
        }
        String name = ascii && unit == 1 ? "us" : UNITS[unit];
        boolean whole = nanos % size == 0;
        return (whole ? Long.toString(nanos / size) : String.format(Locale.ROOT, "%.1f", (double) nanos / size)) + " " + name;
    }
}
