package lockstep.kernel;

import java.util.ArrayList;
import java.util.List;
import lockstep.trace.Reason;
import lockstep.trace.Recorder;

/** Writes one line of text an event; good enough to compare and to ask. Safe for several Java threads. */
public final class TextRecorder implements Recorder {
    public record Line(long time, int fiber, String what) {
        @Override
        public String toString() {
            return time + " f" + fiber + " " + what;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    private synchronized void add(long time, int fiber, String what) {
        lines.add(new Line(time, fiber, what));
    }

    public synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    public List<Line> of(int fiber) {
        return lines().stream().filter(line -> line.fiber == fiber).toList();
    }

    public List<String> whats(int fiber) {
        return of(fiber).stream().map(Line::what).toList();
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        lines().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Lengths of the times a fiber held a GIL, in order, ns. */
    public List<Long> gilSlices() {
        List<Long> slices = new ArrayList<>();
        long taken = -1;
        for (Line line : lines()) {
            if (line.what.startsWith("taken")) {
                taken = line.time;
            } else if (line.what.startsWith("dropped")) {
                slices.add(line.time - taken);
            }
        }
        return slices;
    }

    /** Who took a GIL, in order. */
    public List<Integer> takers() {
        return lines().stream().filter(line -> line.what.startsWith("taken")).map(Line::fiber).toList();
    }

    @Override
    public void process(int process, String name) {
        add(0, -1, "process " + process + " " + name);
    }

    @Override
    public void fiberCreated(long time, int fiber, int process, String name, int byFiber) {
        add(time, fiber, "created " + name + " in " + process + " by " + byFiber);
    }

    @Override
    public void runnable(long time, int fiber) {
        add(time, fiber, "runnable");
    }

    @Override
    public void running(long time, int fiber, int core, int line) {
        add(time, fiber, "running on " + core);
    }

    @Override
    public void preparing(long time, int fiber, int core, int line) {
        add(time, fiber, "preparing on " + core);
    }

    @Override
    public void waitingForGil(long time, int fiber, int gil, int line) {
        add(time, fiber, "waits for gil " + gil);
    }

    @Override
    public void blocked(long time, int fiber, Reason reason, String on, int line) {
        add(time, fiber, "blocked " + reason + " " + on + " line " + line);
    }

    @Override
    public void woken(long time, int byFiber, int fiber) {}

    @Override
    public void finished(long time, int fiber) {
        add(time, fiber, "finished");
    }

    @Override
    public void gilCreated(int gil, int process, String name) {
        add(0, -1, "gil " + gil + " " + name);
    }

    @Override
    public void gilTaken(long time, int gil, int fiber) {
        add(time, fiber, "taken " + gil);
    }

    @Override
    public void gilDropped(long time, int gil, int fiber, boolean forced) {
        add(time, fiber, "dropped " + gil + (forced ? " forced" : ""));
    }

    @Override
    public void spanOpened(long time, int fiber, int span, String name) {}

    @Override
    public void spanEntered(long time, int fiber, int span, int line) {}

    @Override
    public void spanLeft(long time, int fiber, int span, int line, String on) {}

    @Override
    public void spanClosed(long time, int fiber, int span) {}

    @Override
    public void spanWoken(long time, int fiber, int bySpan, int span) {}

    @Override
    public int queueCreated(int process, String name) {
        return -1;
    }

    @Override
    public void queueChanged(long time, int fiber, int queue, int change) {}

    @Override
    public void message(long sentTime, int fromFiber, long receivedTime, int toFiber, String label) {}
}
