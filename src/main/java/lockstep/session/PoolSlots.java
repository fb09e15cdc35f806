package lockstep.session;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import lockstep.object.Dict;
import lockstep.object.PyObject;
import lockstep.object.Str;
import lockstep.session.Warning.Kind;
import lockstep.vm.Position;
import lockstep.vm.ThreadState;

/**
 * Finds pools all of whose threads wait for results that only a thread of the same pool could work out. With a time-out
 * such a program goes on, and nobody sees what it waited for.
 */
final class PoolSlots {
    private static final Str STATE = Str.name("_state");
    private static final Str SUCCESS = Str.name("_success");

    private record Slots(Object pool, long size) {}

    private record Wait(Object pool, PyObject future, Object place) {}

    private final Findings findings;
    private final Map<ThreadState, Object> workers = new IdentityHashMap<>();
    private final Map<Object, Slots> queues = new WeakHashMap<>();
    private final Map<ThreadState, Wait> waits = new LinkedHashMap<>();

    PoolSlots(Findings findings) {
        this.findings = findings;
    }

    void serves(ThreadState thread, Object pool) {
        workers.put(thread, pool);
    }

    void queued(Object pool, Object future, long size) {
        queues.put(future, new Slots(pool, size));
    }

    void awaits(ThreadState thread, Object future) {
        Slots slots = queues.get(future);
        if (slots == null || workers.get(thread) != slots.pool || !(future instanceof PyObject f) || isOver(f)) {
            return;
        }
        waits.put(thread, new Wait(slots.pool, f, Position.programPlace(thread)));
        waits.entrySet().removeIf(e -> !Position.programPlace(e.getKey()).equals(e.getValue().place) || isOver(e.getValue().future));
        long waiting = waits.values().stream().filter(w -> w.pool == slots.pool).count();
        if (waiting >= slots.size) {
            int line = thread.line();
            String who = slots.size == 1
                    ? "its only thread, " + name(thread) + ", waits"
                    : "all its " + slots.size + " threads, " + name(thread) + " the last of them, wait";
            findings.add(Kind.POOL_WAITS_FOR_ITSELF, line, "", () -> "A pool waited for a slot of its own: " + who
                    + " at line " + line + " for a result that is still in the pool's queue, where only one of them could"
                    + " work it out.");
        }
    }

    /** As concurrent.futures and multiprocessing.pool keep it. */
    private static boolean isOver(PyObject future) {
        Dict state = future.attributes;
        return state == null
                || state.get(SUCCESS) != null
                || state.get(STATE) instanceof Str s && !s.value().equals("PENDING") && !s.value().equals("RUNNING");
    }

    private static String name(ThreadState thread) {
        return thread.handle == null ? "a thread" : thread.handle.name();
    }
}
