package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lockstep.timeline.TimelineText;
import lockstep.timeline.Axis;
import lockstep.trace.Arrow;
import lockstep.trace.Lane;
import lockstep.trace.Span;
import lockstep.trace.State;
import lockstep.trace.TaskLane;
import lockstep.trace.Timeline;
import lockstep.trace.Track;
import org.junit.jupiter.api.Test;

/** What timelines of the four models show, and in which words. */
class TimelinesTest {
    private static Timeline timeline(String source) {
        return Session.run(Program.of("program.py", source), Settings.DEFAULT.withTrace(true), Console.silent()).timeline();
    }

    private static List<String> waits(Track track) {
        return track.spans().stream()
                .filter(span -> span.state() == State.BLOCKED)
                .map(Span::on)
                .distinct()
                .toList();
    }

    private static Lane lane(Timeline timeline, String name) {
        return timeline.lanes().stream().filter(lane -> lane.name().startsWith(name)).findFirst().orElseThrow();
    }

    private static TaskLane task(Timeline timeline, String name) {
        return timeline.lanes().stream()
                .flatMap(lane -> lane.tasks().stream())
                .filter(task -> task.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProcessThatStartsIsNotAtWork() {
        Timeline timeline = timeline("""
                import multiprocessing as mp

                def work(n):
                    return n * n

                if __name__ == '__main__':
                    with mp.Pool(2) as pool:
                        print(pool.map(work, range(4)))
                """);
        assertThat(timeline.processes()).extracting(Timeline.Process::name)
                .containsExactly("MainProcess", "SpawnPoolWorker-1", "SpawnPoolWorker-2");
        Lane worker = timeline.lanes().stream().filter(lane -> lane.process() == 1).findFirst().orElseThrow();
        assertThat(worker.statistics().preparing()).isGreaterThan(worker.statistics().alive() / 2);
        assertThat(timeline.statistics().utilisation()).isLessThan(0.2);
        assertThat(timeline.sentence()).contains("Python itself was starting or ending", "in map()");
        assertThat(timeline.queues()).extracting(queue -> queue.name() + " " + queue.most()).containsExactly("the pool's jobs 4");
        assertThat(waits(lane(timeline, "Thread-2 (_handle_tasks)").states())).containsOnly("a Pool, for jobs to hand out");
    }

    @Test
    void threadsWaitInCallsAndAreWokenByArrows() {
        Timeline timeline = timeline("""
                import queue, threading, time

                ready, jobs = threading.Event(), queue.Queue(2)

                def consumer():
                    ready.wait()
                    while jobs.get() is not None:
                        time.sleep(0.002)

                thread = threading.Thread(target=consumer)
                thread.start()
                time.sleep(0.01)
                ready.set()
                time.sleep(0.01)
                for i in range(5):
                    jobs.put(i)
                jobs.put(None)
                thread.join()
                """);
        assertThat(waits(lane(timeline, "Thread-1").states())).containsExactly("wait() of Event ready", "get() of Queue jobs", "sleep");
        assertThat(waits(lane(timeline, "MainThread").states())).contains("put() of Queue jobs");
        assertThat(timeline.arrows()).filteredOn(arrow -> arrow.kind() == Arrow.Kind.WAKE).extracting(Arrow::label)
                .contains("ends its wait in wait() of Event ready", "ends its wait in get() of Queue jobs");
        assertThat(timeline.queues()).extracting(queue -> queue.name() + " " + queue.most()).containsExactly("Queue jobs 2");
        assertThat(TimelineText.of(timeline, Axis.TIME, 80, false, true)).contains("Queue jobs", "2 items in a queue");
    }

    @Test
    void tasksSayWhatTheyAwaitAndWhoWakesThem() {
        Timeline timeline = timeline("""
                import asyncio

                async def consumer(jobs):
                    while await jobs.get():
                        await asyncio.sleep(0.01)

                async def main():
                    jobs = asyncio.Queue()
                    task = asyncio.create_task(consumer(jobs))
                    await asyncio.sleep(0.01)
                    for i in (2, 1, 0):
                        jobs.put_nowait(i)
                    await task

                asyncio.run(main())
                """);
        assertThat(waits(task(timeline, "Task-2").states())).containsExactly("get() of Queue jobs", "sleep()");
        assertThat(waits(task(timeline, "Task-1").states())).containsExactly("sleep()", "Task-2 (consumer)");
        List<Arrow> wakes = timeline.arrows().stream().filter(arrow -> arrow.fromTask() > 0).toList();
        assertThat(wakes).extracting(arrow -> arrow.fromTask() + " > " + arrow.toTask() + " " + arrow.label())
                .containsExactly("1 > 2 ends its wait in get() of Queue jobs", "2 > 1 ends its wait for Task-2 (consumer)");
        assertThat(timeline.queues()).extracting(queue -> queue.name() + " " + queue.most()).containsExactly("Queue jobs 3");
    }

    @Test
    void aWaitInAGeneratorOfTheLibrarysIsCalledByWhatMadeIt() {
        Timeline timeline = timeline("""
                import time
                from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

                if __name__ == '__main__':
                    with ThreadPoolExecutor(2) as pool:
                        for each in pool.map(time.sleep, [0.1, 0.1]):
                            pass
                        list(pool.map(time.sleep, [0.1, 0.1]))
                    with ProcessPoolExecutor(2) as pool:
                        list(pool.map(time.sleep, [0.1, 0.1]))
                """);
        assertThat(waits(lane(timeline, "MainThread").states())).contains("map()")
                .noneMatch(wait -> wait.contains("result_iterator") || wait.contains("list_of") || wait.contains("chain"));
    }

    @Test
    void aQueueWithTenItemsSaysWhatItsPlusIs() {
        Timeline timeline = timeline("""
                import queue, time

                jobs = queue.Queue()
                for i in range(12):
                    jobs.put(i)
                time.sleep(0.1)
                """);
        assertThat(TimelineText.of(timeline, Axis.TIME, 80, false, true)).contains("items in a queue, + ten or more");
    }

    @Test
    void tasksThatWaitTogetherAreToldThoughThreadsWaitInTurn() {
        Timeline timeline = timeline("""
                import asyncio, threading, time

                async def main():
                    await asyncio.gather(*(asyncio.sleep(0.1) for _ in range(3)))

                asyncio.run(main())
                thread = threading.Thread(target=time.sleep, args=(0.01,))
                thread.start()
                thread.join()
                """);
        assertThat(timeline.sentence()).contains("2 threads", "The tasks' waits overlapped: ");
    }

    @Test
    void aProcessThatHardlyWorksIsNoSpeedUpOfNothing() {
        Timeline timeline = timeline("""
                from multiprocessing import Process

                if __name__ == '__main__':
                    process = Process(target=print)
                    process.start()
                    process.join()
                """);
        assertThat(timeline.sentence()).endsWith("Speed-up under 0.1x.");
    }
}
