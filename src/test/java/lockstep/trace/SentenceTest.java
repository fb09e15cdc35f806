package lockstep.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final long MS = 1_000_000;

    @Test
    void twoThreadsUnderOneGil() {
        assertThat(Traces.countdown(12).sentence()).isEqualTo(
                "2 threads, 1 GIL: somebody was working 100 % of the time, never two at once. Speed-up 1.0x.");
    }

    @Test
    void trulyParallel() {
        assertThat(Traces.parallel(4).sentence()).isEqualTo(
                "4 threads, no GIL: somebody was working 100 % of the time, two or more at once 100 % of the time, "
                        + "at most 4. Speed-up 4.0x.");
    }

    @Test
    void waitsThatOverlap() {
        assertThat(Traces.sleepers(4).sentence()).isEqualTo(
                "4 threads, 1 GIL: somebody was working 1 % of the time, never two at once. "
                        + "The waits overlapped: 400 ms of waiting fitted into 100 ms.");
    }

    @Test
    void nobodyCanGoOn() {
        assertThat(Traces.deadlock().sentence()).contains(
                "In the end nobody can go on: MainThread waits for Thread-1 (a_then_b) to end, "
                        + "Thread-1 (a_then_b) for lock b, Thread-2 (b_then_a) for lock a.");
    }

    @Test
    void oneThreadAlone() {
        TraceRecorder trace = new TraceRecorder();
        trace.running(0, 0, 0, 1);
        trace.blocked(40 * MS, 0, Reason.SLEEP, "sleep(0.06)", 2);
        trace.running(100 * MS, 0, 0, 3);
        trace.finished(100 * MS, 0);
        assertThat(trace.timeline().sentence()).isEqualTo(
                "1 thread: it worked 40 % of the time and slept 60 %, and nobody else used that time.");
    }

    @Test
    void oneThreadThatOnlyWorks() {
        TraceRecorder trace = new TraceRecorder();
        trace.running(0, 0, 0, 1);
        trace.finished(100 * MS, 0);
        assertThat(trace.timeline().sentence()).isEqualTo("1 thread: it worked 100 % of the time.");
    }

    @Test
    void whoWaitedLongest() {
        TraceRecorder trace = new TraceRecorder();
        trace.gilCreated(0, 0, "GIL");
        trace.fiberCreated(0, 0, 0, "A", -1);
        trace.fiberCreated(0, 1, 0, "B", -1);
        trace.gilTaken(0, 0, 0);
        trace.running(0, 0, 0, 1);
        trace.blocked(0, 1, Reason.LOCK, "lock of Account", 4);
        trace.finished(60 * MS, 0);
        trace.running(60 * MS, 1, 0, 5);
        trace.finished(100 * MS, 1);
        assertThat(trace.timeline().sentence()).isEqualTo(
                "2 threads, 1 GIL: somebody was working 100 % of the time, never two at once. "
                        + "B waited longest: 60 ms for lock of Account. Speed-up 1.0x.");
    }

    @Test
    void nothingAndNoTime() {
        assertThat(Timeline.EMPTY.sentence()).isEqualTo("Nothing ran.");
        TraceRecorder trace = new TraceRecorder();
        trace.running(0, 0, 0, 1);
        trace.finished(0, 0);
        assertThat(trace.timeline().sentence()).isEqualTo("1 thread: it took no time at all.");
    }

    @Test
    void everybodyBlockedFromTheStart() {
        TraceRecorder trace = new TraceRecorder();
        trace.fiberCreated(0, 0, 0, "MainThread", -1);
        trace.blocked(0, 0, Reason.QUEUE, "queue q", 3);
        trace.blocked(10 * MS, 0, Reason.QUEUE, "queue q", 3);
        assertThat(trace.timeline().sentence()).isEqualTo(
                "1 thread: it waited in a queue 100 % of the time. In the end nobody can go on: "
                        + "MainThread waits for queue q.");
    }

    @Test
    void percentagesNeverLie() {
        assertThat(Sentence.percent(0.999)).isEqualTo("99 %");
        assertThat(Sentence.percent(1)).isEqualTo("100 %");
        assertThat(Sentence.percent(0.001)).isEqualTo("under 1 %");
        assertThat(Sentence.percent(0.0001)).isEqualTo("under 1 %");
        assertThat(Sentence.percent(0)).isEqualTo("0 %");
    }

    @Test
    void timesForPeople() {
        assertThat(Nanos.text(0)).isEqualTo("0 s");
        assertThat(Nanos.text(350)).isEqualTo("350 ns");
        assertThat(Nanos.text(5_116_000)).isEqualTo("5.12 ms");
        assertThat(Nanos.text(999_999)).isEqualTo("1 ms");
        assertThat(Nanos.text(1_200_000_000)).isEqualTo("1.2 s");
        assertThat(Nanos.text(75_000_000_000L)).isEqualTo("75 s");
    }
}
