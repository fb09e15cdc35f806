package lockstep.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.Footprint;
import lockstep.kernel.Kernel.Waiting;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.stepping.SteppingMutex;
import org.jspecify.annotations.Nullable;

/** Why a run fails, in sentences for a learner. */
final class Cause {
    private Cause() {}

    static String of(Narrative run, Failure failure, @Nullable NearestPass nearest) {
        if (failure.kind() == Failure.Kind.DEADLOCK) {
            List<Waiting> cycle = cycle(run.waiting());
            return cycle.isEmpty() ? nobodyLeft(run) : cycleText(run, cycle);
        }
        return nearest == null || nearest.second() == null ? plain(run, failure) : conflict(run, nearest);
    }

    private static String plain(Narrative run, Failure failure) {
        return failure.fiber() < 0
                ? failure.description() + "."
                : name(run, failure.fiber()) + at(run, failure.line()) + ": " + failure.description() + ".";
    }

    /** Starting a thread, or its end: part of every run, and no explanation. */
    static boolean isThreadKeeping(Deed deed) {
        return deed.line() == 0 || deed.kind() == Deed.Kind.LIFE || deed.footprint().touches().isEmpty();
    }

    // ---- a race ----

    private static String conflict(Narrative run, NearestPass nearest) {
        Deed first = nearest.first();
        Deed second = nearest.second();
        String facts = doing(run, first) + ", and " + doing(run, second) + ". ";
        if (first.footprint().touches().getFirst().object() instanceof SteppingMutex mutex) {
            String overwritten = overwritten(run);
            if (overwritten != null) {
                return overwritten;
            }
            boolean both = first.text().startsWith("takes ") && second.text().startsWith("takes ");
            return facts + "Which of the two " + (both ? "gets " + mutex.label() : "comes") + " first is left to chance.";
        }
        var common = new ArrayList<>(first.held());
        common.retainAll(second.held());
        if (common.isEmpty()) {
            boolean alike = !first.held().isEmpty() && names(first.held()).equals(names(second.held()));
            return facts + "They touch the same thing, and no lock keeps them apart: "
                    + locks(run, first) + ", " + locks(run, second) + (alike ? ", which is another one." : ".");
        }
        return facts + "Both hold " + names(common)
                + ", so they cannot overlap; but which comes first is left to chance, and it matters.";
    }

    /** A thread reads, another writes, the first writes: locks may keep all three apart, and the second's is lost. */
    private static @Nullable String overwritten(Narrative run) {
        List<Deed> deeds = run.deeds();
        for (int last = deeds.size() - 1; last > 1; last--) {
            for (Footprint.Touch touch : data(deeds.get(last), true)) {
                Deed lost = null;
                for (int i = last - 1; i >= 0; i--) {
                    Deed before = deeds.get(i);
                    boolean own = before.fiber() == deeds.get(last).fiber();
                    if (!own && lost == null && touches(before, touch, true)) {
                        lost = before;
                    } else if (own && touches(before, touch, true)) {
                        break;
                    } else if (own && touches(before, touch, false)) {
                        if (lost == null) {
                            break;
                        }
                        return doing(run, before) + ", " + doing(run, lost) + ", and then "
                                + doing(run, deeds.get(last)) + ", over what " + name(run, lost.fiber()) + " wrote.";
                    }
                }
            }
        }
        return null;
    }

    private static List<Footprint.Touch> data(Deed deed, boolean write) {
        return deed.kind() != Deed.Kind.ACCESS || deed.line() == 0
                ? List.of()
                : deed.footprint().touches().stream().filter(t -> t.write() == write).toList();
    }

    private static boolean touches(Deed deed, Footprint.Touch touch, boolean write) {
        return data(deed, write).stream()
                .anyMatch(t -> t.object() == touch.object() && Objects.equals(t.part(), touch.part()));
    }

    private static String doing(Narrative run, Deed deed) {
        return name(run, deed.fiber()) + " " + deed.text() + at(run, deed.line());
    }

    private static String locks(Narrative run, Deed deed) {
        return name(run, deed.fiber()) + (deed.held().isEmpty() ? " holds none" : " holds " + names(deed.held()));
    }

    private static String names(List<Mutex> locks) {
        return locks.stream().map(Mutex::label).collect(Collectors.joining(", "));
    }

    // ---- a deadlock ----

    private static List<Waiting> cycle(List<Waiting> waiting) {
        Map<FiberHandle, Waiting> byFiber = new LinkedHashMap<>();
        waiting.forEach(w -> byFiber.put(w.fiber(), w));
        for (Waiting start : waiting) {
            var path = new ArrayList<Waiting>();
            Waiting at = start;
            while (at != null && !path.contains(at)) {
                path.add(at);
                at = at.holder() == null || at.holder() == at.fiber() ? null : byFiber.get(at.holder());
            }
            if (at != null) {
                return path.subList(path.indexOf(at), path.size());
            }
        }
        return List.of();
    }

    private static String cycleText(Narrative run, List<Waiting> cycle) {
        var text = new StringBuilder();
        for (Waiting one : cycle) {
            text.append(one.fiber().name()).append(" waits").append(at(run, one.line())).append(" for ");
            if (one.on() instanceof Operation.Acquire(var mutex, long timeout)) {
                text.append(mutex.label()).append(", which ").append(one.holder().name()).append(" holds");
                int line = ((SteppingMutex) mutex).takenAtLine();
                text.append(line > 0 ? " (taken" + at(run, line) + ")" : "");
            } else {
                text.append(one.holder().name()).append(" to finish");
            }
            text.append(". ");
        }
        return text.append("Each waits for the next one, round in a circle, so none of them can ever go on.").toString();
    }

    private static String nobodyLeft(Narrative run) {
        var text = new StringBuilder();
        for (Waiting one : run.waiting()) {
            switch (one.on()) {
                case Operation.Acquire(var mutex, long timeout) -> {
                    text.append(one.fiber().name()).append(" waits").append(at(run, one.line()));
                    text.append(" for ").append(mutex.label());
                    FiberHandle holder = one.holder();
                    int line = ((SteppingMutex) mutex).takenAtLine();
                    if (holder == one.fiber() && isWaitersLock(run, mutex)) {
                        text.append(" to be notified, and no live thread is left that could do it. ");
                        run.deeds().stream()
                                .filter(d -> d.fiber() != one.fiber().id() && d.text().equals("takes " + mutex.label()))
                                .reduce((a, b) -> b)
                                .ifPresent(d -> text.append(doing(run, d)).append(" before that: a notification wakes"
                                        + " only those who wait already, it is not kept for later. "));
                    } else if (holder == one.fiber()) {
                        text.append(", which it took itself").append(at(run, line));
                        text.append("; no live thread is left that could release it. ");
                    } else if (holder != null) {
                        text.append(", which ").append(holder.name()).append(" took").append(at(run, line));
                        text.append(holder.isFinished() ? " and never released. " : " and has not released. ");
                    }
                }
                case Operation.Park park -> {
                    text.append(one.fiber().name()).append(" waits").append(at(run, one.line()));
                    text.append(" for ").append(park.queue().label());
                    text.append(", and no live thread is left that could ").append(wanted(park.queue().label())).append(". ");
                    String label = "wakes " + park.queue().label();
                    run.deeds().stream()
                            .filter(d -> d.text().equals(label))
                            .reduce((a, b) -> b)
                            .ifPresent(d -> text.append("The last notification came too early: ")
                                    .append(doing(run, d)).append(", before anybody waited. "));
                }
                default -> {}
            }
        }
        return text.isEmpty() ? "Nobody can go on." : text.toString().strip();
    }

    /** What ends a wait: between processes that is told by the call that waits. */
    private static String wanted(String label) {
        return switch (label.split(" ", 2)[0]) {
            case "get()" -> "put anything into it";
            case "put()" -> "take anything out of it";
            case "recv()" -> "send anything to it";
            default -> "notify it";
        };
    }

    /** Who waits for a condition waits for a lock of its own, called as the condition's lock is. */
    private static boolean isWaitersLock(Narrative run, Mutex mutex) {
        return run.deeds().stream()
                .flatMap(d -> d.footprint().touches().stream())
                .anyMatch(t -> t.object() instanceof SteppingMutex other
                        && other != mutex
                        && other.label().equals(mutex.label()));
    }

    static String nearestText(Narrative run, NearestPass nearest) {
        Deed first = nearest.first();
        String wanted;
        if (nearest.second() != null) {
            wanted = name(run, nearest.second().fiber()) + "'s " + run.place(nearest.second().line())
                    + " (" + nearest.second().text() + ")";
        } else {
            Waiting waiting = nearest.waiting();
            String lock = waiting.on() instanceof Operation.Acquire(var mutex, long timeout) ? mutex.label() : "it";
            wanted = waiting.fiber().name() + "'s " + run.place(waiting.line()) + " (takes " + lock + ")";
        }
        return "It would have passed if " + wanted + " had come before " + name(run, first.fiber()) + "'s "
                + run.place(first.line()) + " (" + first.text() + ").";
    }

    private static String name(Narrative run, int fiber) {
        return run.trial().kernel().fiber(fiber).name();
    }

    private static String at(Narrative run, int line) {
        return line > 0 ? " at " + run.place(line) : "";
    }
}
