package lockstep.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Keeps what happened, compactly (24 bytes an event) and up to a cap; what comes later is dropped, and {@link
 * #isTruncated} says so. May be called from several Java threads. Read it by {@link #timeline} when the run is over; while
 * it still runs, what {@code timeline} gives is a view of what has arrived.
 */
public final class TraceRecorder implements Recorder {
    public static final int DEFAULT_CAPACITY = 1_000_000;

    /** A process, as it was announced. */
    record ProcessSeen(int id, String name) {}

    /** A GIL, as it was announced. */
    record GilSeen(int id, int process, String name) {}

    /** A queue, as it was announced. */
    record QueueSeen(int id, int process, String name) {}

    final EventStore events;
    final Texts texts = new Texts();
    final ConcurrentMap<Integer, Integer> creators = new ConcurrentHashMap<>();
    private final List<ProcessSeen> processes = new ArrayList<>();
    private final List<GilSeen> gils = new ArrayList<>();
    private final List<QueueSeen> queues = new ArrayList<>();

    public TraceRecorder() {
        this(DEFAULT_CAPACITY);
    }

    /** @param capacity how many events are kept */
    public TraceRecorder(int capacity) {
        events = new EventStore(capacity);
    }

    public int eventCount() {
        return events.size();
    }

    /** The model of what was recorded: lanes, spans, arrows, statistics. */
    public Timeline timeline() {
        return new TimelineBuilder(this).build();
    }

    List<ProcessSeen> processes() {
        synchronized (processes) {
            return List.copyOf(processes);
        }
    }

    List<GilSeen> gils() {
        synchronized (gils) {
            return List.copyOf(gils);
        }
    }

    List<QueueSeen> queues() {
        synchronized (queues) {
            return List.copyOf(queues);
        }
    }

    @Override
    public void process(int process, String name) {
        synchronized (processes) {
            processes.add(new ProcessSeen(process, name));
        }
    }

    @Override
    public void gilCreated(int gil, int process, String name) {
        synchronized (gils) {
            gils.add(new GilSeen(gil, process, name));
        }
    }

    @Override
    public void fiberCreated(long time, int fiber, int process, String name, int byFiber) {
        if (byFiber >= 0) {
            creators.put(fiber, byFiber);
        }
        events.add(EventKind.FIBER_CREATED, time, fiber, process, texts.id(name));
    }

    @Override
    public void runnable(long time, int fiber) {
        events.add(EventKind.RUNNABLE, time, fiber, 0, 0);
    }

    @Override
    public void running(long time, int fiber, int core, int line) {
        events.add(EventKind.RUNNING, time, fiber, line, core);
    }

    @Override
    public void preparing(long time, int fiber, int core, int line) {
        events.add(EventKind.PREPARING, time, fiber, line, core);
    }

    @Override
    public void waitingForGil(long time, int fiber, int gil, int line) {
        events.add(EventKind.WAITING_FOR_GIL, time, fiber, line, gil);
    }

    @Override
    public void blocked(long time, int fiber, Reason reason, String on, int line) {
        events.add((byte) (EventKind.BLOCKED + reason.ordinal()), time, fiber, line, texts.id(on));
    }

    @Override
    public void woken(long time, int byFiber, int fiber) {
        events.add(EventKind.WOKEN, time, byFiber, fiber, 0);
    }

    @Override
    public void finished(long time, int fiber) {
        events.add(EventKind.FINISHED, time, fiber, 0, 0);
    }

    @Override
    public void gilTaken(long time, int gil, int fiber) {
        events.add(EventKind.GIL_TAKEN, time, fiber, gil, 0);
    }

    @Override
    public void gilDropped(long time, int gil, int fiber, boolean forced) {
        events.add(forced ? EventKind.GIL_DROPPED_FORCED : EventKind.GIL_DROPPED, time, fiber, gil, 0);
    }

    @Override
    public void spanOpened(long time, int fiber, int span, String name) {
        events.add(EventKind.SPAN_OPENED, time, fiber, span, texts.id(name));
    }

    @Override
    public void spanEntered(long time, int fiber, int span, int line) {
        events.add(EventKind.SPAN_ENTERED, time, fiber, line, span);
    }

    @Override
    public void spanLeft(long time, int fiber, int span, int line, String on) {
        events.add(EventKind.SPAN_LEFT, time, fiber, line, span, texts.id(on));
    }

    @Override
    public void spanClosed(long time, int fiber, int span) {
        events.add(EventKind.SPAN_CLOSED, time, fiber, span, 0);
    }

    @Override
    public void spanWoken(long time, int fiber, int bySpan, int span) {
        events.add(EventKind.SPAN_WOKEN, time, fiber, span, bySpan);
    }

    @Override
    public int queueCreated(int process, String name) {
        synchronized (queues) {
            queues.add(new QueueSeen(queues.size(), process, name));
            return queues.size() - 1;
        }
    }

    @Override
    public void queueChanged(long time, int fiber, int queue, int change) {
        events.add(EventKind.QUEUE_CHANGED, time, fiber, queue, change);
    }

    @Override
    public void message(long sentTime, int fromFiber, long receivedTime, int toFiber, String label) {
        events.addPair(
                EventKind.MESSAGE_SENT, sentTime, fromFiber, toFiber, texts.id(label),
                EventKind.MESSAGE_RECEIVED, receivedTime);
    }
}
