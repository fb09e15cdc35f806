package lockstep.session;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import lockstep.compiler.Code;
import lockstep.kernel.Mutex;
import lockstep.session.Past.Held;
import lockstep.vm.Position;
import lockstep.vm.ThreadState;
import lockstep.vm.Watch;
import org.jspecify.annotations.Nullable;

/**
 * What went well in a run only by luck. Order between threads comes from starts, joins and whatever the library hands
 * over inside (queues, events, conditions, futures); the program's own locks order nothing, they exclude: so a race shows
 * in a run in which the threads happened to take turns.
 */
final class Luck implements Watch {
    /** Threads beyond these are not watched, since each keeps a number for each. */
    private static final int MAX_THREADS = 256;

    /** So many instructions of a thread are watched one by one, then only parts of what follows. */
    private static final long ALL = 3_000_000;

    /** Of so many instructions, and then the first of each {@link #PARTS} lots. */
    private static final long LOT = 20_000;

    private static final long PARTS = 16;

    private final boolean data;
    private final Findings findings;
    private final SharedData shared;
    private final LockOrder order;
    private final PoolSlots pools;

    /** What has been told by way of a lock or an event loop. Weak: each wait for a condition makes a lock of its own. */
    private final Map<Object, int[]> channels = new WeakHashMap<>();

    private final Map<Mutex, Past> holders = new WeakHashMap<>();
    private int threads;
    private boolean sampled;

    /** @param data whether accesses are watched too, which needs a run on one Java thread */
    Luck(boolean data) {
        this.data = data;
        findings = new Findings();
        shared = new SharedData(findings);
        order = new LockOrder(findings);
        pools = new PoolSlots(findings);
    }

    /** Of all that was watched; at the end. */
    Findings findings() {
        shared.conclude();
        order.conclude();
        return findings;
    }

    /** What was left out, as a sentence; empty when nothing was. */
    String omitted() {
        if (threads > MAX_THREADS) {
            return "Only the first " + MAX_THREADS + " threads were watched.";
        }
        return sampled ? "Reads and writes were watched in samples only: the run is long." : "";
    }

    private @Nullable Past past(ThreadState thread) {
        if (thread.watched == null) {
            if (threads++ >= MAX_THREADS) {
                return null;
            }
            thread.watched = new Past(thread, threads - 1);
        }
        return (Past) thread.watched;
    }

    // ---- data ----

    @Override
    public boolean wantsData(ThreadState thread) {
        // alone, nobody is there to disturb
        if (!data || threads < 2) {
            return false;
        }
        if (thread.instructions < ALL) {
            return true;
        }
        sampled = true;
        return thread.instructions / LOT % PARTS == 0;
    }

    @Override
    public void touched(ThreadState thread, Object object, Object part, boolean write, Code code, int instruction) {
        Past past = past(thread);
        if (past != null) {
            shared.touched(past, object, part, write, code, instruction);
        }
    }

    // ---- locks ----

    @Override
    public synchronized void taken(ThreadState thread, Mutex mutex, boolean insists) {
        Past past = past(thread);
        if (past == null) {
            return;
        }
        hear(past, mutex);
        int line = thread.line();
        if (insists && !past.held.isEmpty()) {
            order.taken(past, mutex, line);
        }
        holders.put(mutex, past);
        past.take(new Held(mutex, line, Position.isCalledByProgram(thread), past.span));
    }

    @Override
    public synchronized void released(ThreadState thread, Mutex mutex) {
        Past past = past(thread);
        Past holder = holders.remove(mutex);
        if (holder != null) {
            holder.drop(mutex);
        }
        // a lock that one takes and another gives back is a signal
        if (past != null && (holder != past || !Position.isCalledByProgram(thread))) {
            tell(past, mutex);
        }
    }

    // ---- order ----

    private void tell(Past past, Object channel) {
        channels.merge(channel, past.tell(), Past::latest);
    }

    private void hear(Past past, Object channel) {
        int[] known = channels.get(channel);
        if (known != null) {
            past.learn(known);
        }
    }

    @Override
    public synchronized void started(ThreadState by, ThreadState child) {
        Past parent = past(by);
        Past young = past(child);
        if (parent != null && young != null) {
            young.learn(parent.tell());
        }
    }

    @Override
    public synchronized void sawEnd(ThreadState by, ThreadState ended) {
        if (by.watched instanceof Past past && ended.watched instanceof Past gone) {
            past.learn(gone.clock);
        }
    }

    @Override
    public synchronized void sent(ThreadState thread, Object channel) {
        Past past = past(thread);
        if (past != null) {
            tell(past, channel);
        }
    }

    @Override
    public synchronized void received(ThreadState thread, Object channel) {
        Past past = past(thread);
        if (past != null) {
            hear(past, channel);
        }
    }

    // ---- tasks and pools ----

    @Override
    public synchronized void taskEntered(ThreadState thread, int span) {
        Past past = past(thread);
        if (past != null) {
            past.span = span;
        }
    }

    @Override
    public synchronized void taskLeft(ThreadState thread, int span, int line) {
        Past past = past(thread);
        if (past == null) {
            return;
        }
        for (Held each : List.copyOf(past.held)) {
            if (each.span() == span && each.byProgram() && line >= 0) {
                findings.add(Warning.Kind.LOCK_ACROSS_AWAIT, each.line(), "", () -> text(each, line));
            }
        }
        past.span = Past.NO_SPAN;
    }

    private static String text(Held lock, int line) {
        return "A lock was held across an await: " + lock.mutex().label() + ", taken at line " + lock.line()
                + ", was not given back before the await" + (line > 0 ? " at line " + line : "")
                + "; whoever of the same event loop wants it then blocks all of the loop.";
    }

    @Override
    public synchronized void serves(ThreadState thread, Object pool) {
        pools.serves(thread, pool);
    }

    @Override
    public synchronized void queued(Object pool, Object future, long size) {
        pools.queued(pool, future, size);
    }

    @Override
    public synchronized void awaits(ThreadState thread, Object future) {
        pools.awaits(thread, future);
    }
}
