package lockstep.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lockstep.kernel.Mutex;
import lockstep.session.Past.Held;
import lockstep.session.Warning.Kind;

/**
 * Finds locks that were taken in orders which can deadlock: a ring in the graph of who was taken while what was held,
 * by different threads, that neither starts and joins keep apart nor a lock around all of it.
 */
final class LockOrder {
    /** The longest ring that is looked for: philosophers at one table. */
    private static final int MAX_RING = 8;

    /** Bounds of the work: pairs that are kept, and steps of the search. */
    private static final int MAX_PAIRS = 20_000;

    private static final int MAX_STEPS = 200_000;

    /** One thread took {@code second} while it held {@code first}. */
    private record Pair(Past past, Mutex first, int firstLine, Mutex second, int line, List<Mutex> around, int moment, int[] clock) {
        boolean canMeet(Pair other) {
            return past != other.past
                    && Collections.disjoint(around, other.around)
                    && !Past.isBefore(past.index, moment, other.clock)
                    && !Past.isBefore(other.past.index, other.moment, clock);
        }
    }

    private final Findings findings;
    private final Map<Mutex, Map<Mutex, List<Pair>>> pairs = new IdentityHashMap<>();
    private final List<Mutex> inOrder = new ArrayList<>();

    /** Rings by their locks and threads: how often each was passed does not matter. */
    private final Set<List<Object>> told = new HashSet<>();

    private int count;
    private int steps;

    LockOrder(Findings findings) {
        this.findings = findings;
    }

    void taken(Past past, Mutex mutex, int line) {
        for (Held each : past.held) {
            if (each.mutex() == mutex || count >= MAX_PAIRS) {
                continue;
            }
            Map<Mutex, List<Pair>> seconds = pairs.get(each.mutex());
            if (seconds == null) {
                seconds = new LinkedHashMap<>();
                pairs.put(each.mutex(), seconds);
                inOrder.add(each.mutex());
            }
            List<Pair> known = seconds.computeIfAbsent(mutex, m -> new ArrayList<>(1));
            List<Mutex> around = past.locks.stream().filter(m -> m != each.mutex()).toList();
            Pair pair = new Pair(past, each.mutex(), each.line(), mutex, line, around, past.now(), past.clock.clone());
            int own = 0;
            for (int i = 0; i < known.size(); i++) {
                Pair old = known.get(i);
                // the first and the latest of each thread: what comes between is alike, or lies between them in order
                if (old.past == past && old.around.equals(around) && ++own == 2) {
                    known.set(i, pair);
                    break;
                }
            }
            if (own < 2) {
                known.add(pair);
                count++;
            }
        }
    }

    /** Looks for rings; once, at the end. */
    void conclude() {
        for (Mutex start : inOrder) {
            List<Pair> path = new ArrayList<>();
            search(start, start, path);
        }
    }

    /** Rings are told from the lock that was first of all held while another was taken. */
    private void search(Mutex start, Mutex at, List<Pair> path) {
        for (Map.Entry<Mutex, List<Pair>> next : pairs.getOrDefault(at, Map.of()).entrySet()) {
            for (Pair pair : next.getValue()) {
                if (++steps > MAX_STEPS || path.size() >= MAX_RING) {
                    return;
                }
                if (!path.stream().allMatch(pair::canMeet)) {
                    continue;
                }
                path.add(pair);
                if (next.getKey() == start) {
                    tell(path);
                } else if (inOrder.indexOf(next.getKey()) > inOrder.indexOf(start)
                        && path.stream().noneMatch(p -> p.first == next.getKey())) {
                    search(start, next.getKey(), path);
                }
                path.removeLast();
            }
        }
    }

    private void tell(List<Pair> ring) {
        Set<Mutex> locks = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Past> threads = Collections.newSetFromMap(new IdentityHashMap<>());
        ring.forEach(p -> {
            locks.add(p.first);
            threads.add(p.past);
        });
        if (!told.add(List.of(locks, threads))) {
            return;
        }
        Set<String> places = new TreeSet<>();
        ring.forEach(p -> places.add(p.firstLine + "/" + p.line));
        int line = ring.stream().mapToInt(Pair::line).min().orElse(0);
        List<Pair> kept = List.copyOf(ring);
        findings.add(Kind.LOCK_ORDER, line, places, () -> text(kept));
    }

    private static String text(List<Pair> ring) {
        List<String> parts = new ArrayList<>();
        for (Pair each : ring) {
            parts.add(each.past.name() + " took " + label(each.first, ring) + " at line " + each.firstLine
                    + " and then " + label(each.second, ring) + " at line " + each.line);
        }
        return "Locks were taken in " + (ring.size() == 2 ? "opposite orders" : "a ring") + ": " + String.join(", ", parts)
                + "; had " + (ring.size() == 2 ? "both" : "all") + " come so far at the same time, each would wait for "
                + (ring.size() == 2 ? "the other" : "the next one") + " for ever.";
    }

    /** Its name, with a number where another of them is called the same. */
    private static String label(Mutex mutex, List<Pair> ring) {
        int place = 0;
        boolean alike = false;
        for (int i = 0; i < ring.size(); i++) {
            Mutex each = ring.get(i).first;
            if (each == mutex) {
                place = i + 1;
            } else {
                alike |= each.label().equals(mutex.label());
            }
        }
        return alike ? mutex.label() + " no. " + place : mutex.label();
    }
}
