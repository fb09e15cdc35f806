package lockstep.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.kernel.Mutex;
import lockstep.vm.ThreadState;

/** What a watched thread has behind it: which locks it holds, and what of the others came before. */
final class Past {
    /** A lock it holds. */
    record Held(Mutex mutex, int line, boolean byProgram, int span) {}

    /** No task is under way. */
    static final int NO_SPAN = -1;

    final ThreadState thread;
    final int index;

    /**
     * By thread: up to which of its moments what it did came before now (a vector clock: Mattern 1988). Its own entry is
     * its present moment, which moves on whenever it tells others something.
     */
    int[] clock;

    /** In the order in which they were taken. */
    final List<Held> held = new ArrayList<>(2);

    /** The same without lines; never changed, so that it can be kept. */
    List<Mutex> locks = List.of();

    int span = NO_SPAN;

    Past(ThreadState thread, int index) {
        this.thread = thread;
        this.index = index;
        this.clock = new int[index + 1];
        clock[index] = 1;
    }

    String name() {
        return thread.handle == null ? "A thread" : thread.handle.name();
    }

    int now() {
        return clock[index];
    }

    /** Whether what that thread did at that moment came before now, for whoever had this clock. */
    static boolean isBefore(int thread, int moment, int[] clock) {
        return thread < clock.length && clock[thread] >= moment;
    }

    void learn(int[] others) {
        clock = latest(clock, others);
    }

    /** What both know together. Changes neither. */
    static int[] latest(int[] some, int[] others) {
        int[] all = Arrays.copyOf(some, Math.max(some.length, others.length));
        for (int i = 0; i < others.length; i++) {
            all[i] = Math.max(all[i], others[i]);
        }
        return all;
    }

    /** Its clock for others to learn; what it does from now on is later than that. */
    int[] tell() {
        int[] told = clock.clone();
        clock[index]++;
        return told;
    }

    void take(Held lock) {
        held.add(lock);
        locks = held.stream().map(Held::mutex).toList();
    }

    void drop(Mutex mutex) {
        held.removeIf(each -> each.mutex() == mutex);
        locks = held.stream().map(Held::mutex).toList();
    }
}
