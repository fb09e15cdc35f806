package lockstep.trace;

import java.util.Arrays;
import java.util.List;

/** Adds up times. */
final class StatisticsCount {
    private StatisticsCount() {}

    static LaneStatistics ofLane(Track states) {
        long running = 0;
        long preparing = 0;
        long runnable = 0;
        long gilWait = 0;
        long notStarted = 0;
        long[] blocked = new long[Reason.values().length];
        boolean finished = false;
        for (int i = 0; i < states.size(); i++) {
            long duration = states.end(i) - states.start(i);
            switch (states.state(i)) {
                case RUNNING -> running += duration;
                case PREPARING -> preparing += duration;
                case RUNNABLE -> runnable += duration;
                case WAITING_FOR_GIL -> gilWait += duration;
                case BLOCKED -> blocked[states.reason(i).ordinal()] += duration;
                case NOT_STARTED -> notStarted += duration;
                case FINISHED -> finished = true;
            }
        }
        long alive = running + preparing + runnable + gilWait + Arrays.stream(blocked).sum();
        return new LaneStatistics(alive, running, preparing, runnable, gilWait, blocked, finished);
    }

    static Statistics ofRun(List<Track> lanes, List<LaneStatistics> each, long wall) {
        long busy = 0;
        long outside = 0;
        long gilWait = 0;
        Overlap running = new Overlap();
        Overlap waiting = new Overlap();
        Overlap preparing = new Overlap();
        for (LaneStatistics statistics : each) {
            busy += statistics.running();
            gilWait += statistics.gilWait();
            outside += statistics.blocked(Reason.IO) + statistics.blocked(Reason.SLEEP);
        }
        for (Track states : lanes) {
            for (int i = 0; i < states.size(); i++) {
                State state = states.state(i);
                if (state == State.RUNNING) {
                    running.add(states.start(i), states.end(i));
                } else if (state == State.PREPARING) {
                    preparing.add(states.start(i), states.end(i));
                } else if (state == State.BLOCKED
                        && (states.reason(i) == Reason.IO || states.reason(i) == Reason.SLEEP)) {
                    waiting.add(states.start(i), states.end(i));
                }
            }
        }
        running.count();
        waiting.count();
        preparing.count();
        return new Statistics(
                wall,
                busy,
                running.atLeastOne,
                running.atLeastTwo,
                running.most,
                outside,
                waiting.atLeastOne,
                preparing.atLeastOne,
                gilWait);
    }

    /** How long at least one, and at least two, of many intervals last. */
    private static final class Overlap {
        private long[] starts = new long[16];
        private long[] ends = new long[16];
        private int size;

        long atLeastOne;
        long atLeastTwo;
        int most;

        void add(long start, long end) {
            if (start == end) {
                return;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size++] = end;
        }

        /** Sweeps over sorted starts and ends; at equal times an end comes first, so that a hand-over is no overlap. */
        void count() {
            Arrays.sort(starts, 0, size);
            Arrays.sort(ends, 0, size);
            int open = 0;
            int nextStart = 0;
            long last = 0;
            for (int nextEnd = 0; nextEnd < size; ) {
                boolean starting = nextStart < size && starts[nextStart] < ends[nextEnd];
                long now = starting ? starts[nextStart] : ends[nextEnd];
                if (open >= 1) {
                    atLeastOne += now - last;
                }
                if (open >= 2) {
                    atLeastTwo += now - last;
                }
                last = now;
                if (starting) {
                    nextStart++;
                    most = Math.max(most, ++open);
                } else {
                    nextEnd++;
                    open--;
                }
            }
        }
    }
}
