package lockstep.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.vm.CodeObject;
import lockstep.vm.FunctionObject;
import lockstep.vm.Profiler;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/**
 * {@code _lsprof.Profiler}: how often and for how long each function ran, with every thread on a stack of its own (in
 * CPython 3.13 all threads' calls fall on one). Times are the thread's clock, which the kernel moves on while it waits;
 * what it waited for is kept beside them.
 */
final class ProfilerObject extends PyObject implements Profiler, Observed {
    static final TypeObject TYPE = new TypeObject("_lsprof", "Profiler", Types.OBJECT, ProfilerMethodsTable.INSTANCE);

    /** Asked for the time instead of the thread's clock; gives floats. */
    @Nullable Object timer;

    /** Seconds for each unit of what an int timer gives; 0 for floats. */
    double unit;

    boolean subcalls = true;
    boolean builtins = true;

    private final Map<Object, Entry> entries = new LinkedHashMap<>();
    private final Map<ThreadState, List<Running>> stacks = new LinkedHashMap<>();

    ProfilerObject(TypeObject type) {
        super(type);
    }

    /** Calls counted together; times in ns, or the timer's units. */
    static class Tally {
        final Object code;
        long calls;
        long recursive;
        long total;
        long inline;

        /** Of the inline time: waiting for the GIL, for sleeps and the outside, for other threads or a core. */
        final long[] waits = new long[3];

        Tally(Object code) {
            this.code = code;
        }

        void add(long whole, long own, boolean outermost) {
            if (outermost) {
                total += whole;
            } else {
                recursive++;
            }
            inline += own;
            calls++;
        }
    }

    static final class Entry extends Tally {
        final Map<Object, Tally> callees = new LinkedHashMap<>();

        Entry(Object code) {
            super(code);
        }
    }

    /** A call in progress. */
    private static final class Running {
        final Entry entry;
        final long since;
        final long[] waitedBefore;
        long below;
        final long[] waitsBelow = new long[3];

        Running(Entry entry, long since, long[] waitedBefore) {
            this.entry = entry;
            this.since = since;
            this.waitedBefore = waitedBefore;
        }
    }

    /** Bound or not, in whichever object, a function is one function. */
    private static Object key(Object code) {
        return switch (code) {
            case BoundNative b -> b.function;
            case BoundMethod m -> m.function instanceof FunctionObject f ? f.code : m.function;
            case FunctionObject f -> f.code;
            default -> code;
        };
    }

    private long time(ThreadState thread, long now) {
        if (timer == null) {
            return now;
        }
        Object value = thread.call(timer);
        return switch (value) {
            case Long n -> n;
            case Double d -> (long) (d * 1e9);
            default -> now;
        };
    }

    @Override
    public synchronized void entered(ThreadState thread, long now, Object code) {
        if (!builtins && !(code instanceof CodeObject)) {
            return;
        }
        Entry entry = entries.computeIfAbsent(key(code), k -> new Entry(code));
        stacks.computeIfAbsent(thread, t -> new ArrayList<>()).add(new Running(entry, time(thread, now), thread.waited()));
    }

    @Override
    public synchronized void left(ThreadState thread, long now, Object code) {
        List<Running> stack = stacks.get(thread);
        if (stack != null && !stack.isEmpty() && stack.getLast().entry == entries.get(key(code))) {
            finish(thread, stack, time(thread, now));
        }
    }

    private void finish(ThreadState thread, List<Running> stack, long now) {
        Running done = stack.removeLast();
        long whole = Math.max(0, now - done.since); // stop() does not see what the loop has yet to count
        long own = whole - done.below;
        boolean outermost = stack.stream().noneMatch(r -> r.entry == done.entry);
        done.entry.add(whole, own, outermost);
        long[] waited = thread.waited();
        Running caller = stack.isEmpty() ? null : stack.getLast();
        for (int i = 0; i < waited.length; i++) {
            long each = waited[i] - done.waitedBefore[i];
            done.entry.waits[i] += each - done.waitsBelow[i];
            if (caller != null) {
                caller.waitsBelow[i] += each;
            }
        }
        if (caller == null) {
            return;
        }
        caller.below += whole;
        if (subcalls) {
            boolean first = true;
            for (int i = stack.size() - 1; i > 0 && first; i--) {
                first = stack.get(i).entry != done.entry || stack.get(i - 1).entry != caller.entry;
            }
            caller.entry.callees.computeIfAbsent(done.entry.code, Tally::new).add(whole, own, first);
        }
    }

    /** Ends what is still running, as far as this profiler is concerned. */
    synchronized void stop() {
        stacks.forEach((thread, stack) -> {
            while (!stack.isEmpty()) {
                finish(thread, stack, time(thread, thread.clock()));
            }
        });
        stacks.clear();
    }

    synchronized void clear() {
        entries.clear();
        stacks.clear();
    }

    synchronized Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Seconds for one unit of the times. */
    double scale() {
        return timer != null && unit > 0 ? unit : 1e-9;
    }
}
