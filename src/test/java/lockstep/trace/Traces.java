package lockstep.trace;

/** Small runs, told by hand, in ms: what a kernel would have said. */
public final class Traces {
    private static final long MS = 1_000_000;

    private Traces() {}

    /** Two threads that only compute under one GIL, {@code slices} of 5 ms in turn; main joins both. */
    public static Timeline countdown(int slices) {
        TraceRecorder trace = new TraceRecorder();
        trace.process(0, "python");
        trace.gilCreated(0, 0, "GIL");
        trace.fiberCreated(0, 0, 0, "MainThread", -1);
        trace.running(0, 0, 0, 8);
        trace.gilTaken(0, 0, 0);
        trace.fiberCreated(0, 1, 0, "Thread-1 (count)", 0);
        trace.fiberCreated(0, 2, 0, "Thread-2 (count)", 0);
        trace.gilDropped(0, 0, 0, false);
        trace.blocked(0, 0, Reason.JOIN, "Thread-1 (count)", 12);
        trace.waitingForGil(0, 2, 0, 3);
        for (int slice = 0; slice < slices; slice++) {
            int on = 1 + slice % 2;
            int off = 3 - on;
            long time = slice * 5 * MS;
            if (slice > 0) {
                trace.gilDropped(time, 0, off, true);
                trace.waitingForGil(time, off, 0, 4);
            }
            trace.gilTaken(time, 0, on);
            trace.running(time, on, 0, 4);
        }
        long end = slices * 5 * MS;
        int last = 1 + (slices - 1) % 2;
        trace.gilDropped(end, 0, last, false);
        trace.finished(end, last);
        trace.finished(end, 3 - last);
        trace.gilTaken(end, 0, 0);
        trace.running(end, 0, 0, 13);
        trace.finished(end, 0);
        return trace.timeline();
    }

    /** {@code threads} that sleep 100 ms each, side by side, each started and ended within 1 ms. */
    public static Timeline sleepers(int threads) {
        TraceRecorder trace = new TraceRecorder();
        trace.process(0, "python");
        trace.gilCreated(0, 0, "GIL");
        trace.fiberCreated(0, 0, 0, "MainThread", -1);
        trace.running(0, 0, 0, 1);
        trace.gilTaken(0, 0, 0);
        trace.gilDropped(MS / 10, 0, 0, false);
        trace.blocked(MS / 10, 0, Reason.JOIN, "Thread-1 (wait)", 9);
        for (int i = 1; i <= threads; i++) {
            long time = i * MS / 10;
            trace.fiberCreated(time, i, 0, "Thread-" + i + " (wait)", 0);
            trace.gilTaken(time, 0, i);
            trace.running(time, i, 0, 4);
            trace.gilDropped(time + MS / 10, 0, i, false);
            trace.blocked(time + MS / 10, i, Reason.SLEEP, "sleep(0.1)", 5);
        }
        for (int i = 1; i <= threads; i++) {
            long time = 100 * MS + (i + 1) * MS / 10;
            trace.gilTaken(time, 0, i);
            trace.running(time, i, 0, 6);
            trace.gilDropped(time + MS / 10, 0, i, false);
            trace.finished(time + MS / 10, i);
        }
        long end = 100 * MS + (threads + 2) * MS / 10;
        trace.gilTaken(end, 0, 0);
        trace.running(end, 0, 0, 10);
        trace.gilDropped(end + MS / 10, 0, 0, false);
        trace.finished(end + MS / 10, 0);
        return trace.timeline();
    }

    /** {@code threads} that compute 20 ms at the same time, no GIL. */
    public static Timeline parallel(int threads) {
        TraceRecorder trace = new TraceRecorder();
        trace.process(0, "python");
        trace.fiberCreated(0, 0, 0, "MainThread", -1);
        trace.running(0, 0, 0, 1);
        for (int i = 1; i <= threads; i++) {
            trace.fiberCreated(0, i, 0, "Thread-" + i + " (count)", 0);
            trace.running(0, i, i, 4);
        }
        trace.blocked(0, 0, Reason.JOIN, "Thread-1 (count)", 9);
        for (int i = 1; i <= threads; i++) {
            trace.finished(20 * MS, i);
        }
        trace.running(20 * MS, 0, 0, 10);
        trace.finished(20 * MS, 0);
        return trace.timeline();
    }

    /** Two threads, two locks, taken crosswise: each has one and waits for the other's for ever. */
    public static Timeline deadlock() {
        TraceRecorder trace = new TraceRecorder();
        trace.process(0, "python");
        trace.gilCreated(0, 0, "GIL");
        trace.fiberCreated(0, 0, 0, "MainThread", -1);
        trace.running(0, 0, 0, 1);
        trace.fiberCreated(MS, 1, 0, "Thread-1 (a_then_b)", 0);
        trace.fiberCreated(MS, 2, 0, "Thread-2 (b_then_a)", 0);
        trace.blocked(MS, 0, Reason.JOIN, "Thread-1 (a_then_b)", 20);
        trace.running(MS, 1, 0, 5);
        trace.blocked(2 * MS, 1, Reason.SLEEP, "sleep(0.001)", 6);
        trace.running(2 * MS, 2, 0, 10);
        trace.blocked(3 * MS, 2, Reason.SLEEP, "sleep(0.001)", 11);
        trace.running(3 * MS, 1, 0, 7);
        trace.blocked(4 * MS, 1, Reason.LOCK, "lock b", 7);
        trace.running(4 * MS, 2, 0, 12);
        trace.blocked(5 * MS, 2, Reason.LOCK, "lock a", 12);
        return trace.timeline();
    }

    /** A program starts {@code children} processes: 40 ms until each Python is there, 20 ms of Python, 10 ms to end it. */
    public static Timeline processes(int children) {
        TraceRecorder trace = new TraceRecorder();
        trace.process(0, "main.py");
        trace.gilCreated(0, 0, "GIL");
        trace.fiberCreated(0, 0, 0, "MainThread", -1);
        trace.gilTaken(0, 0, 0);
        trace.running(0, 0, 0, 1);
        for (int i = 1; i <= children; i++) {
            trace.process(i, "Process-" + i);
            trace.gilCreated(i, i, "GIL");
            trace.fiberCreated(0, i, i, "MainThread", 0);
            trace.running(0, i, i, 0);
        }
        trace.gilDropped(MS, 0, 0, false);
        trace.blocked(MS, 0, Reason.JOIN, "Process-1", 9);
        for (int i = 1; i <= children; i++) {
            trace.gilTaken(40 * MS, i, i);
            trace.running(40 * MS, i, i, 5);
            trace.gilDropped(60 * MS, i, i, false);
            trace.running(60 * MS, i, i, 0);
        }
        for (int i = 1; i <= children; i++) {
            trace.finished(70 * MS, i);
        }
        trace.gilTaken(70 * MS, 0, 0);
        trace.running(70 * MS, 0, 0, 10);
        trace.gilDropped(71 * MS, 0, 0, false);
        trace.finished(71 * MS, 0);
        return trace.timeline();
    }

    /** An asyncio task that sleeps in its thread for 40 ms, and another one that awaits meanwhile. */
    public static Timeline blockedLoop() {
        TraceRecorder trace = new TraceRecorder();
        trace.process(0, "python");
        trace.fiberCreated(0, 0, 0, "MainThread", -1);
        trace.running(0, 0, 0, 1);
        trace.spanOpened(0, 0, 1, "Task-1 (tick)");
        trace.spanOpened(0, 0, 2, "Task-2 (report)");
        trace.spanEntered(0, 0, 1, 3);
        trace.spanLeft(MS, 0, 1, 4, "sleep()");
        trace.spanEntered(MS, 0, 2, 8);
        trace.blocked(2 * MS, 0, Reason.SLEEP, "sleep(0.04)", 9);
        trace.running(42 * MS, 0, 0, 9);
        trace.spanClosed(43 * MS, 0, 2);
        trace.spanEntered(43 * MS, 0, 1, 5);
        trace.spanClosed(44 * MS, 0, 1);
        trace.finished(44 * MS, 0);
        return trace.timeline();
    }

    /** Two asyncio tasks that take turns on one thread. */
    public static Timeline tasks() {
        TraceRecorder trace = new TraceRecorder();
        trace.process(0, "python");
        trace.fiberCreated(0, 0, 0, "MainThread", -1);
        trace.running(0, 0, 0, 1);
        trace.spanOpened(0, 0, 1, "Task-1");
        trace.spanOpened(0, 0, 2, "Task-2");
        trace.spanEntered(MS, 0, 1, 3);
        trace.spanLeft(2 * MS, 0, 1, 4, "sleep()");
        trace.spanEntered(2 * MS, 0, 2, 3);
        trace.spanLeft(3 * MS, 0, 2, 4, "sleep()");
        trace.blocked(3 * MS, 0, Reason.IO, "select", 0);
        trace.running(10 * MS, 0, 0, 1);
        trace.spanEntered(10 * MS, 0, 1, 5);
        trace.spanClosed(11 * MS, 0, 1);
        trace.spanEntered(11 * MS, 0, 2, 5);
        trace.spanClosed(12 * MS, 0, 2);
        trace.finished(12 * MS, 0);
        return trace.timeline();
    }
}
