package lockstep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.Kernel.Waiting;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.trace.Reason;
import lockstep.vm.Family;
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
            "accept()", "connect to %s");

    private final List<Waiting> waiting;
    private final Family family;

    Stuck(List<Waiting> waiting, Family family) {
        this.waiting = waiting;
        this.family = family;
    }

    String text() {
        StringBuilder text = new StringBuilder("Stuck: no thread can ever go on.");
        for (Waiting each : shown()) {
            text.append("\n  ").append(name(each.fiber()));
            if (each.line() > 0) {
                text.append(", line ").append(each.line());
            }
            text.append(": waits ").append(what(each)).append(".");
        }
        List<String> cycle = cycle();
        if (cycle.size() > 2) {
            text.append("\n  They wait for each other in a ring: ").append(String.join(" → ", cycle)).append(".");
        } else if (cycle.size() == 2) {
            text.append("\n  It waits for itself: an RLock may be taken again by its holder, a Lock may not.");
        }
        List<String> missing = new ArrayList<>();
        boolean pool = false;
        for (Waiting each : shown()) {
            String verb = missing(each);
            if (verb != null && !missing.contains(verb)) {
                missing.add(verb);
            }
            pool |= verb != null && label(each).startsWith("Future") && each.fiber().name().startsWith("ThreadPoolExecutor");
        }
        if (pool) {
            text.append("\n  The pool's own workers wait for results that only a free worker of the pool could give.");
        } else {
            for (String each : missing) {
                text.append("\n  Nobody is left who could ").append(each).append(".");
            }
            if (cycle.isEmpty() && missing.isEmpty() && waiting.stream().noneMatch(w -> w.holder() != null)) {
                text.append("\n  Nobody is left who could wake them.");
            }
        }
        return text.toString();
    }

    /** Those whom a reader should look at: not the threads that write for the queues between processes. */
    private List<Waiting> shown() {
        List<Waiting> all = waiting.stream().filter(w -> !isFeeder(w)).toList();
        return all.isEmpty() ? waiting : all;
    }

    private static boolean isFeeder(Waiting w) {
        return w.fiber().name().equals("QueueFeederThread");
    }

    private static String label(Waiting w) {
        return switch (w.on()) {
            case Operation.Acquire a -> a.mutex().label();
            case Operation.Park p -> p.queue().label();
            default -> "";
        };
    }

    /** What nobody is left to do; null for a plain lock, or a thread that is waited for. */
    private @Nullable String missing(Waiting w) {
        if (w.on() instanceof Operation.Park p && p.ready() instanceof Operation.Explained) {
            return null;
        }
        String label = label(w);
        int space = label.indexOf(' ');
        String kind = space < 0 ? label : label.substring(0, space);
        int of = label.indexOf(" of a");
        if (of > 0 && (w.on() instanceof Operation.Park || isReader(w))) {
            String thing = label.substring(label.indexOf(' ', of + 4) + 1);
            String verb = MISSING_BETWEEN_PROCESSES.getOrDefault(kind, MISSING.get(thing));
            return verb == null ? null : verb.formatted("the " + thing);
        }
        boolean signal = w.on() instanceof Operation.Park || w.holder() == w.fiber();
        String verb = signal ? MISSING.get(kind) : null;
        if (verb != null && w.on() instanceof Operation.Acquire a && a.mutex().waitsIn() instanceof String method) {
            verb = MISSING_AT_QUEUE.getOrDefault(method, verb);
        }
        return verb == null ? null : verb.formatted(space < 0 ? article(kind) : label);
    }

    /** Readers of a queue between processes come one after the other, by a lock of the queue's. */
    private static boolean isReader(Waiting w) {
        return w.on() instanceof Operation.Acquire a && a.mutex().reason() == Reason.QUEUE && a.mutex().waitsIn() == null
                && (a.mutex().label().contains("() of a") || a.mutex().label().contains(", for "));
    }

    private @Nullable Object holder(Waiting w) {
        return missing(w) == null ? w.holder() : null;
    }

    private String what(Waiting w) {
        String holder = w.holder() == null ? null : name(w.holder());
        return switch (w.on()) {
            case Operation.Acquire a when isReader(w) -> "in " + a.mutex().label();
            case Operation.Acquire a -> {
                if (holder == null || missing(w) != null) {
                    String method = a.mutex().waitsIn();
                    yield (method == null ? "for " : "in " + method + "() of ") + article(a.mutex().label());
                }
                String lock = article(lockName(a.mutex()));
                yield "for " + lock + (w.holder() == w.fiber() ? ", which it holds itself" : ", which " + holder + " took");
            }
            case Operation.Join j -> "for " + (holder == null ? "a thread" : holder) + " to end";
            case Operation.Park p when p.ready() instanceof Operation.Explained e -> e.explanation();
            case Operation.Park p -> "in " + p.queue().label();
            case Operation.Spawn s -> "for a thread to start";
            default -> "for ever";
        };
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
        int space = label.indexOf(' ');
        String kind = space < 0 ? label : label.substring(0, space);
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
            default -> label;
        };
    }

    private List<String> cycle() {
        for (Waiting start : shown()) {
            List<String> names = new ArrayList<>();
            Waiting at = start;
            while (at != null && holder(at) != null && names.size() <= waiting.size()) {
                names.add(name(at.fiber()));
                at = find(at.holder().id());
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
}
