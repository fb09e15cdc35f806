package lockstep.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final long MS = 1_000_000;

    @Test
    void lanesStandInTheOrderOfFibersAndKeepTheirNames() {
        Timeline timeline = Traces.countdown(4);

        assertThat(timeline.lanes()).extracting(Lane::name)
                .containsExactly("MainThread", "Thread-1 (count)", "Thread-2 (count)");
        assertThat(timeline.lanes()).extracting(Lane::createdBy).containsExactly(-1, 0, 0);
        assertThat(timeline.duration()).isEqualTo(20 * MS);
    }

    @Test
    void spansAreGaplessAndCarryTheirLine() {
        Track states = Traces.countdown(4).lanes().get(1).states();

        assertThat(states.spans()).extracting(Span::state).containsExactly(
                State.NOT_STARTED, State.RUNNING, State.WAITING_FOR_GIL, State.RUNNING, State.WAITING_FOR_GIL,
                State.FINISHED);
        assertThat(states.spans().get(3)).isEqualTo(
                new Span(10 * MS, 15 * MS, states.startStep(3), states.endStep(3), State.RUNNING, null, null, 4, 0));
    }

    @Test
    void sameStateAtTheSameLineGoesOnInOneSpan() {
        TraceRecorder trace = new TraceRecorder();
        trace.running(0, 0, 0, 3);
        trace.running(5, 0, 0, 3);
        trace.running(9, 0, 0, 4);
        trace.finished(12, 0);

        assertThat(trace.timeline().lanes().get(0).states().spans()).extracting(Span::duration)
                .containsExactly(9L, 3L, 0L);
    }

    @Test
    void gilLaneKnowsItsHolder() {
        GilLane gil = Traces.countdown(4).gils().get(0);
        List<Integer> holders = new ArrayList<>();
        for (int i = 0; i < gil.holders().size(); i++) {
            if (gil.holders().end(i) > gil.holders().start(i)) {
                holders.add(gil.holder(i));
            }
        }
        assertThat(holders).containsExactly(1, 2, 1, 2);
    }

    @Test
    void statisticsAddUp() {
        Timeline timeline = Traces.countdown(4);
        LaneStatistics first = timeline.lanes().get(1).statistics();

        assertThat(first.running()).isEqualTo(10 * MS);
        assertThat(first.gilWait()).isEqualTo(10 * MS);
        assertThat(first.utilisation()).isEqualTo(0.5);
        assertThat(first.finished()).isTrue();
        assertThat(timeline.lanes().get(0).statistics().blocked(Reason.JOIN)).isEqualTo(20 * MS);
        assertThat(timeline.statistics().severalRunning()).isZero();
        assertThat(timeline.statistics().speedUp()).isEqualTo(1.0);
        assertThat(Traces.parallel(4).statistics().speedUp()).isEqualTo(4.0);
        assertThat(Traces.parallel(4).statistics().mostAtOnce()).isEqualTo(4);
    }

    @Test
    void aHandOverIsNoOverlap() {
        TraceRecorder trace = new TraceRecorder();
        for (int i = 0; i < 10; i++) {
            trace.running(i * 10, i % 2, 0, 1);
            trace.runnable(i * 10, 1 - i % 2);
        }
        Statistics run = trace.timeline().statistics();
        assertThat(run.severalRunning()).isZero();
        assertThat(run.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void asyncioTasksAreRowsWithinTheirFiber() {
        Lane lane = Traces.tasks().lanes().get(0);

        assertThat(lane.tasks()).extracting(TaskLane::name).containsExactly("Task-1", "Task-2");
        assertThat(lane.tasks().get(0).states().spans()).extracting(Span::state).containsExactly(
                State.NOT_STARTED, State.RUNNING, State.BLOCKED, State.RUNNING, State.FINISHED);
    }

    @Test
    void arrowsForStartsJoinsAndMessages() {
        TraceRecorder trace = new TraceRecorder();
        trace.fiberCreated(0, 0, 0, "MainThread", -1);
        trace.running(0, 0, 0, 1);
        trace.fiberCreated(2, 1, 0, "Worker", 0);
        trace.running(3, 1, 1, 5);
        trace.blocked(4, 0, Reason.JOIN, "Worker", 2);
        trace.message(5, 1, 7, 0, "42");
        trace.finished(9, 1);
        trace.running(10, 0, 0, 3);
        trace.finished(11, 0);

        assertThat(trace.timeline().arrows()).extracting(Arrow::kind, Arrow::fromFiber, Arrow::fromTime, Arrow::toFiber, Arrow::toTime)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Arrow.Kind.START, 0, 2L, 1, 3L),
                        org.assertj.core.groups.Tuple.tuple(Arrow.Kind.MESSAGE, 1, 5L, 0, 7L),
                        org.assertj.core.groups.Tuple.tuple(Arrow.Kind.JOIN, 1, 9L, 0, 10L));
    }

    @Test
    void everyChangeHasAStepOfItsOwnEvenAtOneMoment() {
        TraceRecorder trace = new TraceRecorder();
        trace.running(7, 0, 0, 1);
        trace.running(7, 1, 1, 2);
        trace.blocked(7, 0, Reason.LOCK, "a", 3);
        trace.finished(7, 1);
        Timeline timeline = trace.timeline();

        assertThat(timeline.duration()).isZero();
        assertThat(timeline.steps()).isEqualTo(4);
        assertThat(timeline.lanes().get(0).states().indexAtStep(1)).isEqualTo(0);
        assertThat(timeline.lanes().get(0).states().indexAtStep(2)).isEqualTo(1);
    }

    @Test
    void eventsThatArriveOutOfOrderAreMergedByTime() {
        TraceRecorder trace = new TraceRecorder();
        trace.running(50, 1, 0, 1);
        trace.finished(60, 1);
        trace.running(10, 0, 1, 1);
        trace.blocked(20, 0, Reason.IO, "site", 2);
        trace.finished(55, 0);

        Timeline timeline = trace.timeline();
        assertThat(timeline.lanes().get(0).states().startStep(0)).isZero();
        assertThat(timeline.lanes().get(1).states().startStep(0)).isEqualTo(2);
        assertThat(timeline.statistics().wall()).isEqualTo(50);
    }

    @Test
    void whereNobodyCanGoOnThePictureDoes() {
        Timeline timeline = Traces.deadlock();
        Track waiter = timeline.lanes().get(2).states();

        assertThat(timeline.statistics().wall()).isEqualTo(5 * MS);
        assertThat(timeline.end()).isGreaterThan(5 * MS);
        assertThat(waiter.span(waiter.size() - 1).duration()).isPositive();
        assertThat(timeline.lanes().get(2).statistics().blocked(Reason.LOCK)).isZero();
    }

    @Test
    void aFullRecorderSaysSoAndEndsThere() {
        TraceRecorder trace = new TraceRecorder(3);
        trace.running(0, 0, 0, 1);
        trace.runnable(10, 0);
        trace.running(20, 0, 0, 1);
        trace.runnable(30, 0);
        trace.message(40, 0, 41, 1, "late");

        Timeline timeline = trace.timeline();
        assertThat(timeline.truncated()).isTrue();
        assertThat(timeline.end()).isEqualTo(20);
        assertThat(timeline.sentence()).startsWith("Truncated: only the first 20 ns were recorded.");
    }

    @Test
    void severalJavaThreadsMayRecordAtOnce() throws InterruptedException {
        TraceRecorder trace = new TraceRecorder();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int fiber = i;
            threads.add(Thread.ofPlatform().start(() -> {
                for (int time = 0; time < 1000; time++) {
                    trace.running(time, fiber, fiber, time);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Timeline timeline = trace.timeline();
        assertThat(trace.eventCount()).isEqualTo(4000);
        assertThat(timeline.lanes()).allSatisfy(lane -> assertThat(lane.states().size()).isEqualTo(1000));
    }

    @Test
    void aMillionEventsStayInTensOfMegabytes() {
        // 24 bytes an event, and nothing beside: the store is the chunks.
        assertThat(EventStore.WORDS * Long.BYTES * (long) TraceRecorder.DEFAULT_CAPACITY).isLessThan(32_000_000);
    }
}
