package lockstep.session;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.kernel.FiberHandle;
import lockstep.library.TaskObject;
import lockstep.object.BoundMethod;
import lockstep.object.Dict;
import lockstep.object.ModuleObject;
import lockstep.object.PyObject;
import lockstep.object.Str;
import lockstep.object.Types;
import lockstep.vm.Awaited;
import lockstep.vm.Family;
import lockstep.vm.FunctionObject;
import lockstep.vm.Interpreter;
import lockstep.vm.Position;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * Who does what for whom when a program is stuck: which call of the library a thread waits in, whose result that is to
 * give, which thread of a pool works on it. All is read off the frames and the pools' queues.
 */
final class Errands {
    /**
     * What one waits for who waits for a future.
     *
     * @param function what gives the result, "" for unknown
     * @param worker who works on it; null when nobody does
     * @param pool the pool's queue in which it still is; null when it is in none
     */
    record Errand(PyObject future, String function, @Nullable FiberHandle worker, @Nullable Object pool) {}

    private final Map<FiberHandle, ThreadState> threads = new LinkedHashMap<>();
    private final Map<FiberHandle, List<Awaited.Call>> calls = new HashMap<>();
    private @Nullable Set<Object> pools;

    Errands(Family family) {
        for (Interpreter each : family.members()) {
            for (ThreadState thread : each.threads()) {
                if (thread.handle != null) {
                    threads.put(thread.handle, thread);
                }
            }
        }
    }

    private @Nullable ThreadState thread(FiberHandle fiber) {
        return threads.get(fiber);
    }

    /** All of the library's calls that a thread is in, whoever made them. */
    private List<Awaited.Call> allCalls(FiberHandle fiber) {
        return calls.computeIfAbsent(fiber, f -> {
            ThreadState thread = thread(f);
            return thread == null ? List.of() : Position.allLibraryCalls(thread);
        });
    }

    /** What the program itself called of the library, for a method with its object; null for nothing. */
    Awaited.@Nullable Call called(FiberHandle fiber) {
        ThreadState thread = thread(fiber);
        List<Awaited.Call> calls = thread == null ? List.of() : Position.libraryCalls(thread);
        return calls.isEmpty() ? null : calls.getLast();
    }

    /** What the thread is in the middle of, if that is one of these functions: the innermost such call. */
    Awaited.@Nullable Call within(FiberHandle fiber, String... functions) {
        ThreadState thread = thread(fiber);
        return thread == null ? null : find(Position.libraryCalls(thread), functions);
    }

    /** The same, whoever called it. */
    Awaited.@Nullable Call serves(FiberHandle fiber, String... functions) {
        return find(allCalls(fiber), functions);
    }

    private static Awaited.@Nullable Call find(List<Awaited.Call> calls, String... functions) {
        for (Awaited.Call each : calls) {
            for (String function : functions) {
                if (each.function().equals(function)) {
                    return each;
                }
            }
        }
        return null;
    }

    /** Null when this thread waits for no future of concurrent.futures. */
    @Nullable Errand awaited(FiberHandle fiber) {
        Awaited.Call call = within(fiber, "Future.result", "Future.exception");
        if (call == null || !(call.subject() instanceof PyObject future)) {
            return null;
        }
        for (FiberHandle each : threads.keySet()) {
            Awaited.Call running = find(allCalls(each), "_WorkItem.run");
            if (running != null && attribute(running.subject(), "future") == future) {
                return new Errand(future, function(running.subject()), each, null);
            }
        }
        for (Object pool : pools()) {
            Object item = Whereabouts.holding(pool, o -> attribute(o, "future") == future);
            if (item != null) {
                return new Errand(future, function(item), null, pool);
            }
        }
        return new Errand(future, "", null, null);
    }

    /** The queues of the pools of concurrent.futures that have threads. */
    private Set<Object> pools() {
        if (pools == null) {
            pools = Collections.newSetFromMap(new IdentityHashMap<>());
            for (FiberHandle each : threads.keySet()) {
                Awaited.Call worker = find(allCalls(each), "_worker");
                if (worker != null && worker.second() instanceof PyObject queue) {
                    pools.add(queue);
                }
            }
        }
        return pools;
    }

    /** Whether this thread works for that pool of concurrent.futures or multiprocessing.pool. */
    boolean worksFor(FiberHandle fiber, Object pool) {
        Awaited.Call call = serves(fiber, "_worker", "worker");
        return call != null && (call.second() == pool || call.subject() != null && call.subject() == attribute(pool, "_inqueue"));
    }

    /** Whether the thread runs an event loop, and waits in a way that lets no task of it run. */
    boolean blocksLoop(FiberHandle fiber) {
        ThreadState thread = thread(fiber);
        return thread != null && thread.runningLoop != null;
    }

    /** Whether a task of the thread's loop that is suspended keeps this lock meanwhile: its name, or null. */
    @Nullable String keeper(FiberHandle fiber, Object mutex) {
        ThreadState thread = thread(fiber);
        if (thread == null
                || thread.runningLoop == null
                || !(thread.interpreter.modules.get(new Str("_asyncio")) instanceof ModuleObject module)
                || !(module.attributes.get(new Str("_scheduled_tasks")) instanceof Dict all)) {
            return null;
        }
        for (int i = 0; i < all.end(); i++) {
            if (!(all.keyAt(i) instanceof TaskObject task)) {
                continue;
            }
            Object coroutine = task.coroutine;
            if (Awaited.blocks(coroutine, o -> Whereabouts.isKnownAs(o, mutex)) > 0) {
                int line = Awaited.line(thread, coroutine);
                return task.name() + " (" + Awaited.name(coroutine) + ")" + (line > 0 ? " at line " + line : "");
            }
        }
        return null;
    }

    private static String function(@Nullable Object item) {
        Object function = attribute(item, "fn");
        Object name = function == null ? null : attribute(function, "__name__");
        if (function instanceof FunctionObject f) {
            return f.name + "()";
        }
        if (function instanceof BoundMethod m && m.function instanceof FunctionObject f) {
            return f.name + "()";
        }
        return name instanceof Str s ? s.value() + "()" : "";
    }

    static @Nullable Object attribute(@Nullable Object object, String name) {
        return object instanceof PyObject o && o.attributes != null ? o.attributes.get(new Str(name)) : null;
    }

    static String kind(Object object) {
        return Types.of(object).name;
    }
}
