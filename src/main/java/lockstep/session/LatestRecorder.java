package lockstep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.trace.Reason;
import lockstep.trace.Recorder;
import lockstep.trace.Timeline;
import lockstep.trace.TraceRecorder;

/**
 * Records only since the latest {@link #restart}, with times from there: what came before is known as far as it
 * matters, which processes, GILs and unfinished fibers there are and what those do. A fiber that waits for the next
 * statement has finished, as far as its latest statement goes.
 */
final class LatestRecorder implements Recorder {
    /** What the main thread waits for between statements. */
    static final String PROMPT = "the prompt";

    private record Process(int id, String name) {}

    private record GilMade(int id, int process, String name) {}

    /** A fiber that is not finished, and its latest state as an event. */
    private static final class Known {
        final int process;
        final String name;
        final int byFiber;
        Event state = (to, fiber) -> {};

        Known(int process, String name, int byFiber) {
            this.process = process;
            this.name = name;
            this.byFiber = byFiber;
        }
    }

    @FunctionalInterface
    private interface Event {
        void tell(Recorder to, int fiber);
    }

    /** How many items are in it now. */
    private static final class QueueMade {
        final int process;
        final String name;
        int length;

        QueueMade(int process, String name) {
            this.process = process;
            this.name = name;
        }
    }

    private final List<QueueMade> queues = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final List<GilMade> gils = new ArrayList<>();
    private final Map<Integer, Known> fibers = new TreeMap<>();
    private final Map<Integer, Integer> holders = new TreeMap<>();
    private TraceRecorder latest = new TraceRecorder();
    private long start;

    /** @param now from here on, as ns since the run began */
    synchronized void restart(long now) {
        start = now;
        latest = new TraceRecorder();
        processes.forEach(each -> latest.process(each.id, each.name));
        gils.forEach(each -> latest.gilCreated(each.id, each.process, each.name));
        fibers.forEach((fiber, known) -> {
            latest.fiberCreated(0, fiber, known.process, known.name, known.byFiber);
            known.state.tell(latest, fiber);
        });
        holders.forEach((gil, fiber) -> latest.gilTaken(0, gil, fiber));
        for (int i = 0; i < queues.size(); i++) {
            latest.queueCreated(queues.get(i).process, queues.get(i).name);
            if (queues.get(i).length > 0) {
                latest.queueChanged(0, 0, i, queues.get(i).length);
            }
        }
    }

    synchronized Timeline timeline() {
        return latest.timeline();
    }

    private long since(long time) {
        return Math.max(0, time - start);
    }

    private void state(int fiber, Event event) {
        Known known = fibers.get(fiber);
        if (known != null) {
            known.state = event;
        }
    }

    // ---- what is remembered ----

    @Override
    public synchronized void process(int process, String name) {
        processes.add(new Process(process, name));
        latest.process(process, name);
    }

    @Override
    public synchronized void gilCreated(int gil, int process, String name) {
        gils.add(new GilMade(gil, process, name));
        latest.gilCreated(gil, process, name);
    }

    @Override
    public synchronized void fiberCreated(long time, int fiber, int process, String name, int byFiber) {
        fibers.put(fiber, new Known(process, name, byFiber));
        latest.fiberCreated(since(time), fiber, process, name, byFiber);
    }

    @Override
    public synchronized void runnable(long time, int fiber) {
        state(fiber, (to, id) -> to.runnable(0, id));
        latest.runnable(since(time), fiber);
    }

    @Override
    public synchronized void running(long time, int fiber, int core, int line) {
        state(fiber, (to, id) -> to.running(0, id, core, line));
        latest.running(since(time), fiber, core, line);
    }

    @Override
    public synchronized void preparing(long time, int fiber, int core, int line) {
        state(fiber, (to, id) -> to.preparing(0, id, core, line));
        latest.preparing(since(time), fiber, core, line);
    }

    @Override
    public synchronized void waitingForGil(long time, int fiber, int gil, int line) {
        state(fiber, (to, id) -> to.waitingForGil(0, id, gil, line));
        latest.waitingForGil(since(time), fiber, gil, line);
    }

    @Override
    public synchronized void blocked(long time, int fiber, Reason reason, String on, int line) {
        if (on.equals(PROMPT)) {
            state(fiber, (to, id) -> {});
            latest.finished(since(time), fiber);
            return;
        }
        state(fiber, (to, id) -> to.blocked(0, id, reason, on, line));
        latest.blocked(since(time), fiber, reason, on, line);
    }

    @Override
    public synchronized void finished(long time, int fiber) {
        fibers.remove(fiber);
        latest.finished(since(time), fiber);
    }

    @Override
    public synchronized void gilTaken(long time, int gil, int fiber) {
        holders.put(gil, fiber);
        latest.gilTaken(since(time), gil, fiber);
    }

    @Override
    public synchronized void gilDropped(long time, int gil, int fiber, boolean forced) {
        holders.remove(gil);
        latest.gilDropped(since(time), gil, fiber, forced);
    }

    @Override
    public synchronized int queueCreated(int process, String name) {
        queues.add(new QueueMade(process, name));
        return latest.queueCreated(process, name);
    }

    @Override
    public synchronized void queueChanged(long time, int fiber, int queue, int change) {
        queues.get(queue).length += change;
        latest.queueChanged(since(time), fiber, queue, change);
    }

    // ---- what is only passed on ----

    @Override
    public synchronized void woken(long time, int byFiber, int fiber) {
        latest.woken(since(time), byFiber, fiber);
    }

    @Override
    public synchronized void spanWoken(long time, int fiber, int bySpan, int span) {
        latest.spanWoken(since(time), fiber, bySpan, span);
    }

    @Override
    public synchronized void spanOpened(long time, int fiber, int span, String name) {
        latest.spanOpened(since(time), fiber, span, name);
    }

    @Override
    public synchronized void spanEntered(long time, int fiber, int span, int line) {
        latest.spanEntered(since(time), fiber, span, line);
    }

    @Override
    public synchronized void spanLeft(long time, int fiber, int span, int line, String on) {
        latest.spanLeft(since(time), fiber, span, line, on);
    }

    @Override
    public synchronized void spanClosed(long time, int fiber, int span) {
        latest.spanClosed(since(time), fiber, span);
    }

    @Override
    public synchronized void message(long sentTime, int fromFiber, long receivedTime, int toFiber, String label) {
        latest.message(since(sentTime), fromFiber, since(receivedTime), toFiber, label);
    }
}
