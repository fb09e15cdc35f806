package lockstep.library;

import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What {@code _asyncio} keeps of an interpreter's loops and tasks, and what of asyncio's Python is called from Java. */
final class AsyncioState {
    /** The module {@code _asyncio}, for what of it is in Python. */
    final Dict python;
    /** By loop, the task that it runs just now. */
    final Dict current;
    /** What has not ended, in the order of making; those of the second kind have not left their first step. */
    final Dict scheduled;

    final Dict eager;
    /** Those whose exceptions nobody has asked for. */
    final ListObject unretrieved;
    /** Not empty when one is new that nobody was waiting for: perhaps nobody has it at all. */
    final ListObject failedAlone;

    /** Tasks whose loop refused to call them. */
    final ListObject neverBegun;

    final TypeObject cancelledError;
    final TypeObject invalidStateError;

    /** How many tasks have got a number instead of a name, and how many a lane of the timeline. */
    private long numbered;

    private int lanes;

    /** Asyncio's own loops, once there are any. */
    @Nullable PlainLoops loops;

    final long taskCost;
    final long stepCost;
    final long wakeUpCost;
    final long futureCost;
    final long soonCost;
    final long timerCost;
    final long roundCost;

    AsyncioState(ThreadState thread, Dict python) {
        this.python = python;
        current = (Dict) get("_current_tasks");
        scheduled = (Dict) get("_scheduled_tasks");
        eager = (Dict) get("_eager_tasks");
        unretrieved = (ListObject) get("_unretrieved");
        failedAlone = (ListObject) get("_failed_alone");
        neverBegun = (ListObject) get("_never_begun");
        cancelledError = (TypeObject) get("CancelledError");
        invalidStateError = (TypeObject) get("InvalidStateError");
        taskCost = thread.interpreter.costTable.nanos("asyncio.task");
        stepCost = thread.interpreter.costTable.nanos("asyncio.step");
        wakeUpCost = thread.interpreter.costTable.nanos("asyncio.wakeup", 350);
        futureCost = thread.interpreter.costTable.nanos("asyncio.future", 25);
        timerCost = thread.interpreter.costTable.nanos("asyncio.call_at", 190);
        roundCost = thread.interpreter.costTable.nanos("asyncio.handle", 40);
        soonCost = thread.interpreter.costTable.nanos("asyncio.call_soon", 170);
    }

    /** There is one as soon as {@code _asyncio} was imported. */
    static AsyncioState of(ThreadState thread) {
        AsyncioState known = (AsyncioState) thread.asyncio;
        if (known == null) {
            Dict module = ((ModuleObject) thread.interpreter.modules.get(NAME)).attributes;
            known = thread.interpreter.state(NAME, () -> new AsyncioState(thread, module));
            thread.asyncio = known;
        }
        return known;
    }

    /** Notes something in a dict that threads share: loops of several threads may have it at a time. */
    static void put(ThreadState thread, Dict dict, Object key, Object value) {
        if (thread.isParallel()) {
            synchronized (dict) {
                dict.put(key, value);
            }
        } else {
            dict.put(key, value);
        }
    }

    static void remove(ThreadState thread, Dict dict, Object key) {
        if (thread.isParallel()) {
            synchronized (dict) {
                dict.remove(key);
            }
        } else {
            dict.remove(key);
        }
    }

    static @Nullable Object get(ThreadState thread, Dict dict, Object key) {
        if (thread.isParallel()) {
            synchronized (dict) {
                return dict.get(key);
            }
        }
        return dict.get(key);
    }

    synchronized long nextNumber() {
        return ++numbered;
    }

    synchronized int nextLane() {
        return ++lanes;
    }

    private static final Str NAME = Str.name("_asyncio");

    private Object get(String name) {
        return python.get(Str.name(name));
    }

    /** Calls a function of {@code _asyncio}. */
    static Object call(ThreadState thread, String function, Object... args) {
        return thread.call(of(thread).get(function), args);
    }

    PyException invalidState(String message) {
        return Errors.of(invalidStateError, new Object[] {new Str(message)});
    }
}
