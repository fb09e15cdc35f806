package lockstep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.Kernel;
import lockstep.kernel.Kernel.Waiting;
import lockstep.kernel.Operation;
import lockstep.vm.Family;
import org.jspecify.annotations.Nullable;

/** What to say of how a run ended, in words. */
record Ending(Result.How how, int exitStatus, String message) {
    static Ending of(Kernel.Outcome outcome, MainThread main, Settings settings) {
        String fatal = main.interpreter().fatal();
        if (fatal != null) {
            return new Ending(Result.How.STOPPED, 1, "Stopped: " + fatal);
        }
        return switch (outcome) {
            case Kernel.Outcome.Finished f -> new Ending(
                    main.exitStatus() == 0 ? Result.How.FINISHED : Result.How.FAILED, main.exitStatus(), "");
            case Kernel.Outcome.Stopped s -> new Ending(Result.How.STOPPED, 1, "Stopped: " + s.reason() + at(main));
            case Kernel.Outcome.Stuck s ->
                new Ending(Result.How.STUCK, 1, stuck(s.waiting(), main.interpreter().family));
        };
    }

    private static String at(MainThread main) {
        int line = main.interpreter().lineOfMain();
        return line > 0 ? ", at line " + line : "";
    }

    /** Who waits for what, and what follows. */
    static String stuck(List<Waiting> waiting, Family family) {
        StringBuilder text = new StringBuilder("Stuck: no thread can ever go on.");
        for (Waiting each : waiting) {
            text.append("\n  ").append(name(each.fiber(), family));
            if (each.line() > 0) {
                text.append(", line ").append(each.line());
            }
            text.append(": waits ").append(what(each, family)).append(".");
        }
        List<String> cycle = cycle(waiting, family);
        if (!cycle.isEmpty()) {
            text.append("\n  They wait for each other in a ring: ").append(String.join(" → ", cycle)).append(".");
        } else if (waiting.stream().noneMatch(w -> w.holder() != null)) {
            text.append("\n  Nobody is left who could wake them.");
        }
        return text.toString();
    }

    private static String what(Waiting w, Family family) {
        String holder = w.holder() == null ? null : name(w.holder(), family);
        return switch (w.on()) {
            case Operation.Acquire a -> {
                String lock = a.mutex().label();
                if (holder == null) {
                    yield "for " + article(lock);
                }
                yield "for " + article(lock)
                        + (w.holder() == w.fiber() ? ", which it holds itself" : ", which " + holder + " took");
            }
            case Operation.Join j -> "for " + (holder == null ? "a thread" : holder) + " to end";
            case Operation.Park p when p.ready() instanceof Operation.Explained e -> e.explanation();
            case Operation.Park p -> "in " + p.queue().label();
            case Operation.Spawn s -> "for a thread to start";
            default -> "for ever";
        };
    }

    /** A thread's name, with its process's where there are several. */
    private static String name(FiberHandle fiber, Family family) {
        String process = family.nameOf(fiber.process());
        return process.isEmpty()
                ? fiber.name()
                : fiber.name().equals("MainThread") ? process : fiber.name() + " of " + process;
    }

    private static String article(String label) {
        return label.equals("Lock") ? "a lock" : label;
    }

    private static List<String> cycle(List<Waiting> waiting, Family family) {
        for (Waiting start : waiting) {
            List<String> names = new ArrayList<>();
            Waiting at = start;
            while (at != null && at.holder() != null && names.size() <= waiting.size()) {
                names.add(name(at.fiber(), family));
                at = find(waiting, at.holder().id());
                if (at == start) {
                    names.add(name(start.fiber(), family));
                    return names;
                }
            }
        }
        return List.of();
    }

    private static @Nullable Waiting find(List<Waiting> waiting, int fiber) {
        for (Waiting each : waiting) {
            if (each.fiber().id() == fiber) {
                return each;
            }
        }
        return null;
    }

    /** Without needless zeros. */
    static String number(double n) {
        return n == Math.rint(n) ? String.valueOf((long) n) : String.format(Locale.ROOT, "%.3f", n).replaceAll("0+$", "");
    }
}
