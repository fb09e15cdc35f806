package lockstep.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.Kernel.Waiting;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.object.Str;
import lockstep.vm.Awaited;
import lockstep.vm.Family;
import lockstep.vm.Misfortunes;
import org.jspecify.annotations.Nullable;

/** Why nobody can go on, in words: who waits for what, who has it, and the ring they wait in, or who is missing. */
final class Stuck {
    /**
     * What is missing when somebody waits for one of these. CPython builds them all on a lock that the waiting thread
     * takes twice (Lib/threading.py, Condition.wait), so that the kernel sees a thread that waits for itself.
     */
    private static final Map<String, String> MISSING = Map.of(
            "Queue", "put anything into %s",
            "LifoQueue", "put anything into %s",
            "PriorityQueue", "put anything into %s",
            "SimpleQueue", "put anything into %s",
            "Condition", "notify %s",
            "Event", "set %s",
            "Semaphore", "release %s",
            "BoundedSemaphore", "release %s",
            "Barrier", "come to %s",
            "Future", "give %s its result");

    /** The same of a queue, by the method that waits. */
    private static final Map<String, String> MISSING_AT_QUEUE = Map.of(
            "put", "take anything out of %s, which is full",
            "join", "call task_done() for all that was put into %s");

    /** The same for what connects processes, by the call that waits. */
    private static final Map<String, String> MISSING_BETWEEN_PROCESSES = Map.of(
            "get()", "put anything into %s",
            "put()", "take anything out of %s",
            "join()", "call task_done() of %s",
            "recv()", "send anything to %s",
            "send()", "receive anything at the other end of %s",
            "accept()", "connect to %s",
            "acquire()", "release %s");

    /** Threads that the library started for itself; a reader has nothing to do with them. */
    private static final Pattern HELPERS = Pattern.compile(
            "QueueFeederThread|Thread-\\d+ \\((_handle_workers|_handle_tasks|_handle_results|_serve_client)\\)");

    private static final Pattern POOL_WORKER = Pattern.compile("\\w*PoolWorker-[\\d:]+");

    /** {@code get() of a Queue} or {@code get() of Queue jobs}, and perhaps more. */
    private static final Pattern CALL = Pattern.compile("(\\w+\\(\\)) of (an? )?(\\w+)( [^,]+)?(, .*)?");

    private static final int MOST_SHOWN = 40;

    private final List<Waiting> waiting;
    private int hidden;
    private final Family family;
    private final List<Misfortunes.Uncaught> uncaught;
    private final Errands errands;
    private final Map<Integer, Story> stories = new HashMap<>();

    /**
     * What one waits for, in words.
     *
     * @param missing what nobody is left to do; null when it is not that
     * @param holder whose doing it would take
     * @param pool the pool that is to give the result, or its queue in which what gives it still is
     */
    private record Story(String what, @Nullable String missing, @Nullable FiberHandle holder, @Nullable Object pool) {
        static Story of(String what) {
            return new Story(what, null, null, null);
        }

        static Story missing(String what, @Nullable String missing) {
            return new Story(what, missing, null, null);
        }
    }

    /** One line for each who waits, and what follows from them all. */
    static String text(List<Waiting> waiting, Family family) {
        return new Stuck(waiting, family).text();
    }

    private Stuck(List<Waiting> waiting, Family family) {
        this.waiting = waiting;
        this.family = family;
        this.uncaught = family.members().isEmpty() ? List.of() : family.members().get(0).misfortunes.uncaught();
        this.errands = new Errands(family);
    }

    private String text() {
        StringBuilder text = new StringBuilder("Stuck: no thread can ever go on.");
        List<Waiting> shown = shown();
        for (Waiting each : shown) {
            text.append("\n  ").append(name(each.fiber()));
            if (each.line() > 0) {
                text.append(", line ").append(each.line());
            }
            text.append(": waits ").append(story(each).what).append(".");
        }
        if (hidden > 0) {
            text.append("\n  and ").append(String.format(Locale.ROOT, "%,d", hidden)).append(" more.");
        }
        conclusions(shown).forEach(each -> text.append("\n  ").append(each));
        return text.toString();
    }

    // ---- what follows from all of them ----

    private Set<String> conclusions(List<Waiting> shown) {
        Set<String> said = new LinkedHashSet<>();
        List<String> cycle = cycle(shown);
        if (cycle.size() > 2) {
            said.add("They wait for each other in a ring: " + String.join(" → ", cycle) + ".");
        } else if (cycle.size() == 2) {
            said.add(alone(shown));
        }
        boolean poolOfItself = false;
        for (Waiting each : shown) {
            Object pool = story(each).pool;
            poolOfItself |= pool != null && errands.worksFor(each.fiber(), pool);
        }
        if (poolOfItself) {
            said.add("The pool's own workers wait for results that only a free worker of the pool could give.");
        }
        for (Waiting each : shown) {
            if (!isLoop(each) && errands.blocksLoop(each.fiber()) && cycle.size() != 2) {
                said.add(name(each.fiber()) + " runs an event loop and waits without await: none of the loop's tasks can go on"
                        + " meanwhile.");
            }
        }
        for (Waiting each : shown) {
            Story story = story(each);
            if (story.missing != null) {
                said.add("Nobody is left who could " + story.missing + ".");
                keepers(each, shown, said);
            }
        }
        boolean isTold = !said.isEmpty() || shown.stream().anyMatch(w -> isLoop(w) || story(w).holder != null);
        ends(said);
        if (!isTold && said.isEmpty()) {
            said.add("Nobody is left who could wake them.");
        }
        return said;
    }

    /** One that waits for itself: a task of the same loop may have taken the lock, or the same call. */
    private String alone(List<Waiting> shown) {
        for (Waiting each : shown) {
            if (story(each).holder == each.fiber() && each.on() instanceof Operation.Acquire a) {
                String keeper = errands.keeper(each.fiber(), a.mutex());
                if (keeper != null) {
                    return "It waits for itself: its task " + keeper + " keeps the lock across an await, and goes on only when"
                            + " the thread does.";
                }
            }
        }
        return "It waits for itself: an RLock may be taken again by its holder, a Lock may not.";
    }

    /** Who waits for something to happen may hold what another needs to make it happen. */
    private void keepers(Waiting one, List<Waiting> shown, Set<String> said) {
        for (Waiting each : shown) {
            if (each != one
                    && story(each).holder == one.fiber()
                    && each.on() instanceof Operation.Acquire a
                    && a.mutex().waitsIn() == null
                    && kind(a.mutex().label()).endsWith("Lock")) {
                said.add(name(one.fiber()) + " keeps " + article(lockName(a.mutex())) + " while it waits, and " + name(each.fiber())
                        + " cannot go on without.");
            }
        }
    }

    /** Threads and processes that ended before their time may be those that are missing. */
    private void ends(Set<String> said) {
        for (Misfortunes.Uncaught each : uncaught) {
            FiberHandle fiber = each.thread().handle;
            if (fiber != null && find(fiber.id()) == null && !isProcess(fiber)) {
                said.add(name(fiber) + " had ended by " + each.exception().type.name + ".");
            }
        }
        boolean ofPool = false;
        for (Family.End each : family.failures()) {
            String how = each.exitCode() == -15 ? " (terminated)" : each.exitCode() == -9 ? " (killed)" : "";
            said.add("Process " + each.name() + " had ended with exit code " + each.exitCode() + how + ".");
            ofPool |= POOL_WORKER.matcher(each.name()).matches();
        }
        if (ofPool && waiting.stream().anyMatch(w -> story(w).pool != null)) {
            said.add("A Pool starts another worker for one that ended, but the task that one had is lost, and its result never comes.");
        }
    }

    /** A process that ends by an exception is told with its exit code. */
    private boolean isProcess(FiberHandle fiber) {
        return fiber.name().equals("MainThread") && !family.nameOf(fiber.process()).isEmpty();
    }

    private List<String> cycle(List<Waiting> shown) {
        for (Waiting start : shown) {
            List<String> names = new ArrayList<>();
            Waiting at = start;
            while (at != null && story(at).holder != null && names.size() <= waiting.size()) {
                names.add(name(at.fiber()));
                at = find(story(at).holder.id());
                if (at == start) {
                    names.add(name(start.fiber()));
                    return names;
                }
            }
        }
        return List.of();
    }

    private @Nullable Waiting find(int fiber) {
        for (Waiting each : waiting) {
            if (each.fiber().id() == fiber) {
                return each;
            }
        }
        return null;
    }

    /** Those whom a reader should look at. */
    private List<Waiting> shown() {
        List<Waiting> told = waiting.stream().filter(w -> w.line() > 0 || !isHelper(w)).toList();
        List<Waiting> all = told.isEmpty() ? waiting : told;
        hidden = Math.max(0, all.size() - MOST_SHOWN);
        return all.subList(0, all.size() - hidden);
    }

    private boolean isHelper(Waiting w) {
        return HELPERS.matcher(w.fiber().name()).matches()
                || errands.serves(w.fiber(), "_worker") != null && errands.serves(w.fiber(), "_WorkItem.run") == null
                || label(w).equals("several connections") || label(w).equals("accept() of a Listener") || label(w).endsWith(", for results");
    }

    private static boolean isLoop(Waiting w) {
        return w.on() instanceof Operation.Park p && p.ready() instanceof Operation.Explained e && e.holder() == null;
    }

    // ---- what one waits for ----

    private Story story(Waiting w) {
        Story known = stories.get(w.fiber().id());
        if (known == null) {
            known = tell(w);
            stories.put(w.fiber().id(), known);
        }
        return known;
    }

    private Story tell(Waiting w) {
        Errands.Errand errand = errands.awaited(w.fiber());
        if (errand != null) {
            return future(errand, label(w));
        }
        if (errands.within(w.fiber(), "ApplyResult.wait", "ApplyResult.get", "IMapIterator.next") instanceof Awaited.Call result) {
            return ofPool(w.fiber(), result);
        }
        if (isIdle(w)) {
            return Story.of("for work");
        }
        if (kind(label(w)).equals("Event") && errands.within(w.fiber(), "as_completed", "wait") instanceof Awaited.Call several) {
            return Story.of("in " + several.function() + "() for futures");
        }
        return switch (w.on()) {
            case Operation.Acquire a -> lock(w, a.mutex());
            case Operation.Join j -> join(w);
            case Operation.Park p when p.ready() instanceof Operation.Explained e ->
                new Story(e.explanation(), null, e.holder(), null);
            case Operation.Park p -> park(w, label(w));
            case Operation.Spawn s -> Story.of("for a thread to start");
            default -> Story.of("for ever");
        };
    }

    private Story future(Errands.Errand errand, String label) {
        String path = Whereabouts.of(errand.future(), family);
        String named = label.startsWith("Future ") ? label : path == null ? "a future" : "Future " + path;
        boolean isNamed = !named.equals("a future");
        String result = errand.function().isEmpty() ? "" : (isNamed ? ", the result of " : "the result of ") + errand.function();
        String what = "for " + (isNamed || result.isEmpty() ? named : "") + result;
        if (errand.worker() != null) {
            return new Story(what + ", which " + name(errand.worker()) + " works on", null, errand.worker(), null);
        }
        if (errand.pool() != null) {
            return new Story(what + ", which is still in the pool's queue", null, null, errand.pool());
        }
        if (Errands.attribute(errand.future(), "_state") instanceof Str state && state.value().equals("RUNNING") && isOfProcesses()) {
            return Story.of(what + ", which a worker process works on");
        }
        return Story.missing(what, "give " + named + " its result");
    }

    private boolean isOfProcesses() {
        return waiting.stream().anyMatch(w -> label(w).startsWith("a ProcessPoolExecutor,") || label(w).equals("several connections"));
    }

    private Story ofPool(FiberHandle fiber, Awaited.Call result) {
        Awaited.Call called = errands.called(fiber);
        Object pool = Errands.attribute(result.subject(), "_pool");
        String function = called == null ? "get" : called.function().substring(called.function().lastIndexOf('.') + 1);
        Object subject = called == null ? null : called.subject();
        String kind = subject == null ? "a pool" : Errands.kind(subject);
        String path = subject == null ? null : Whereabouts.of(subject, family);
        String what = "in " + function + "() of " + (path == null ? article(kind) : kind + " " + path) + ", for results of the pool";
        return new Story(what, null, null, pool == null ? result.subject() : pool);
    }

    /** A worker of a pool that has nothing to do, or waits until another takes the next task. */
    private boolean isIdle(Waiting w) {
        return w.line() == 0
                && (label(w).endsWith("for work") || w.holder() != null && w.holder() != w.fiber()
                        && find(w.holder().id()) instanceof Waiting other && other.line() == 0 && label(other).endsWith("for work"));
    }

    private Story lock(Waiting w, Mutex mutex) {
        String label = mutex.label();
        String kind = kind(label);
        String method = mutex.waitsIn();
        boolean signal = method != null || w.holder() == w.fiber();
        String verb = signal ? MISSING.get(kind) : null;
        if (verb != null) {
            String thing = label.indexOf(' ') < 0 ? found(w, kind) : label;
            String missing = method == null ? verb : MISSING_AT_QUEUE.getOrDefault(method, verb);
            return Story.missing(
                    (method == null ? "for " : "in " + method + "() of ") + thing, parties(w, missing.formatted(thing)));
        }
        if (w.holder() == null) {
            return Story.of((method == null ? "for " : "in " + method + "() of ") + article(label));
        }
        String lock = article(lockName(mutex));
        return new Story("for " + lock + taken(w), null, w.holder(), null);
    }

    private String taken(Waiting w) {
        FiberHandle holder = w.holder();
        if (holder == w.fiber()) {
            return ", which it holds itself";
        }
        return ", which " + name(holder) + " took" + (find(holder.id()) == null ? " and never gave back: it has ended" : "");
    }

    private Story join(Waiting w) {
        FiberHandle holder = w.holder();
        if (holder != null && holder.name().equals("QueueFeederThread")) {
            String queue = feeds(holder);
            return Story.missing(
                    "at its end until all that it put into " + queue + " is written: the pipe is full",
                    "get anything from " + queue);
        }
        return new Story("for " + (holder == null ? "a thread" : name(holder)) + " to end", null, holder, null);
    }

    /** The queue between processes for which this thread writes. */
    private String feeds(FiberHandle feeder) {
        Awaited.Call write = errands.serves(feeder, "Queue._write");
        Object reader = write == null ? null : Errands.attribute(write.subject(), "_reader");
        Object waits = reader == null ? null : Errands.attribute(reader, "_waits");
        Matcher call = CALL.matcher(String.valueOf(waits));
        return !call.matches() ? "a Queue" : call.group(4) == null ? "the " + call.group(3) : call.group(3) + call.group(4);
    }

    /** What connects processes. */
    private Story park(Waiting w, String label) {
        Matcher call = CALL.matcher(label);
        if (!call.matches()) {
            return Story.of("in " + label);
        }
        String method = call.group(1);
        String kind = call.group(3);
        String thing = call.group(4) == null ? null : kind + call.group(4);
        Awaited.Call asked = errands.within(w.fiber(), "BaseProxy._callmethod");
        if (asked != null && asked.subject() != null) {
            return manager(asked.subject(), String.valueOf(asked.second()));
        }
        if (thing == null && errands.called(w.fiber()) instanceof Awaited.Call made && made.subject() != null) {
            String function = made.function().substring(made.function().lastIndexOf('.') + 1);
            String path = Whereabouts.of(made.subject(), family);
            if (path != null) {
                kind = Errands.kind(made.subject());
                method = function.startsWith("__") ? method : function + "()";
                thing = kind + " " + path;
            }
        }
        String rest = call.group(5) == null ? "" : call.group(5);
        String verb = rest.isEmpty() ? MISSING_BETWEEN_PROCESSES.getOrDefault(method, MISSING.get(call.group(3)))
                : MISSING_BETWEEN_PROCESSES.get("send()");
        boolean isAn = kind.startsWith("E");
        return Story.missing(
                "in " + method + " of " + (thing == null ? (isAn ? "an " : "a ") + kind : thing) + rest,
                verb == null ? null : parties(w, verb.formatted(thing == null ? "the " + kind : thing)));
    }

    /** A barrier says how many it waits for. */
    private String parties(Waiting w, String missing) {
        Awaited.Call call = errands.called(w.fiber());
        Object parties = call == null ? null : Errands.attribute(call.subject(), "_parties");
        return parties == null ? missing : missing + ", which waits for " + parties;
    }

    private Story manager(Object proxy, String method) {
        String path = Whereabouts.of(proxy, family);
        String thing = path == null ? "a " + Errands.kind(proxy) : Errands.kind(proxy) + " " + path;
        String verb = MISSING_BETWEEN_PROCESSES.get(method + "()");
        return Story.missing(
                "in " + method + "() of " + thing + " for the manager's answer", verb == null ? null : verb.formatted(thing));
    }

    // ---- names ----

    private static String kind(String label) {
        int space = label.indexOf(' ');
        return space < 0 ? label : label.substring(0, space);
    }

    private static String label(Waiting w) {
        return switch (w.on()) {
            case Operation.Acquire a -> a.mutex().label();
            case Operation.Park p -> p.queue().label();
            default -> "";
        };
    }

    /** Where the program keeps what it waits in, if that has no name of its own. */
    private String found(Waiting w, String kind) {
        Awaited.Call call = errands.called(w.fiber());
        String path = call == null || call.subject() == null || !Errands.kind(call.subject()).equals(kind)
                ? null
                : Whereabouts.of(call.subject(), family);
        return path == null ? article(kind) : kind + " " + path;
    }

    /** A thread's name, with its process's where there are several. */
    private String name(FiberHandle fiber) {
        String process = family.nameOf(fiber.process());
        return process.isEmpty()
                ? fiber.name()
                : fiber.name().equals("MainThread") ? process : fiber.name() + " of " + process;
    }

    /** By where the program keeps it, if it is a plain lock; the name that it was made for may be that of many. */
    private String lockName(Mutex mutex) {
        String label = mutex.label();
        String kind = kind(label);
        if (!kind.equals("Lock") && !kind.equals("RLock")) {
            return label;
        }
        String path = Whereabouts.of(mutex, family);
        return path == null ? label : path.startsWith("the ") ? path : kind + " " + path;
    }

    private static String article(String label) {
        return switch (label) {
            case "Lock", "Queue", "Condition", "Semaphore", "Barrier", "Future" -> "a " + label.toLowerCase(Locale.ROOT);
            case "Event" -> "an event";
            case "Pool", "ThreadPool", "SimpleQueue", "LifoQueue", "PriorityQueue" -> "a " + label;
            default -> label;
        };
    }
}
