package lockstep.trace;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * A gapless row of spans, packed: each lasts until the next begins, the last one to the end of the timeline. Positions
 * can be asked for by time (ns) or by step (events counted over the whole run).
 */
public final class Track {
    private static final Reason[] REASONS = Reason.values();

    private final Texts texts;
    private int size;
    private long[] starts = new long[4];
    private int[] steps = new int[4];
    private byte[] kinds = new byte[4];
    private int[] lines = new int[4];
    private int[] seconds = new int[4];
    private long end;
    private int endStep;

    Track(Texts texts) {
        this.texts = texts;
    }

    /** Appends a span, or lets the last one go on when nothing differs. @return whether it was appended */
    boolean append(long time, int step, byte kind, int line, int second) {
        if (size > 0) {
            int last = size - 1;
            if (kinds[last] == kind && lines[last] == line && seconds[last] == second) {
                return false;
            }
        }
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            steps = Arrays.copyOf(steps, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            lines = Arrays.copyOf(lines, capacity);
            seconds = Arrays.copyOf(seconds, capacity);
        }
        starts[size] = size == 0 ? time : Math.max(time, starts[size - 1]);
        steps[size] = step;
        kinds[size] = kind;
        lines[size] = line;
        seconds[size] = second;
        size++;
        return true;
    }

    void close(long end, int endStep) {
        this.end = size == 0 ? end : Math.max(end, starts[size - 1]);
        this.endStep = endStep;
    }

    public int size() {
        return size;
    }

    public long start(int index) {
        return starts[index];
    }

    public long end(int index) {
        return index + 1 < size ? starts[index + 1] : end;
    }

    public int startStep(int index) {
        return steps[index];
    }

    public int endStep(int index) {
        return index + 1 < size ? steps[index + 1] : endStep;
    }

    public State state(int index) {
        return stateOf(kinds[index]);
    }

    /** Only for a blocked span. */
    public Reason reason(int index) {
        return REASONS[kinds[index] - EventKind.BLOCKED];
    }

    public int line(int index) {
        return lines[index];
    }

    /** The second number of the event: a core, a GIL, a text, whatever the kind has. */
    int second(int index) {
        return seconds[index];
    }

    public Span span(int index) {
        State state = state(index);
        boolean blocked = state == State.BLOCKED;
        return new Span(
                start(index),
                end(index),
                startStep(index),
                endStep(index),
                state,
                blocked ? reason(index) : null,
                blocked ? texts.text(seconds[index]) : null,
                lines[index],
                state == State.RUNNING ? seconds[index] : -1);
    }

    /** All spans, made on demand. */
    public List<Span> spans() {
        return new AbstractList<>() {
            @Override
            public Span get(int index) {
                return span(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** The span that lasts at {@code time}: the last one that began by then, -1 when none had. */
    public int indexAt(long time) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= time) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The same, by step. */
    public int indexAtStep(int step) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (steps[middle] <= step) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    static State stateOf(byte kind) {
        return switch (kind) {
            case EventKind.RUNNABLE -> State.RUNNABLE;
            case EventKind.RUNNING -> State.RUNNING;
            case EventKind.PREPARING -> State.PREPARING;
            case EventKind.WAITING_FOR_GIL -> State.WAITING_FOR_GIL;
            case EventKind.FINISHED -> State.FINISHED;
            case EventKind.FIBER_CREATED -> State.NOT_STARTED;
            default -> State.BLOCKED;
        };
    }
}
