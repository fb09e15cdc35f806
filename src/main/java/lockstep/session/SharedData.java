package lockstep.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.compiler.Code;
import lockstep.kernel.Mutex;
import lockstep.session.Warning.Kind;
import lockstep.vm.Position;

/**
 * Finds what two threads write under no common lock and in no order that the program gave them (Savage et al., Eraser,
 * 1997, with the order of FastTrack, Flanagan and Freund 2009). A value that one thread writes and others only read is
 * told when it is written twice or more without order: a flag that is set once is not worth a warning.
 */
final class SharedData {
    /** Parts of one object (items of a list) beyond these are not watched. */
    private static final int MAX_PARTS = 256;

    private static final int MAX_OBJECTS = 50_000;

    /** Different sets of locks under which one thread uses one thing. */
    private static final int MAX_WAYS = 4;

    /** One way in which one thread has used one thing: the latest time. */
    private static final class Use {
        final Past past;
        final boolean write;
        final List<Mutex> locks;
        int moment;
        int times;
        Code code;
        int instruction;

        Use(Past past, boolean write, Code code) {
            this.past = past;
            this.write = write;
            this.locks = past.locks;
            this.code = code;
        }

        int line() {
            int line = code.line(instruction);
            int base = past.thread.interpreter.host.lineBase(code.fileName);
            return base < 0 ? line : base + line;
        }
    }

    /** One thing that may be shared, and how it was used. */
    private static final class Thing {
        final List<Use> uses = new ArrayList<>(2);
        Use latest;
    }

    private final Findings findings;

    /** What one thread writes and another reads; told when no two threads were seen writing it. */
    private final Findings reads = new Findings();

    private record Writes(String label, int low, int high) {}

    private record Reads(String label, int line) {}

    private final Set<String> written = new HashSet<>();

    private final Map<Object, Map<Object, Thing>> things = new IdentityHashMap<>();

    SharedData(Findings findings) {
        this.findings = findings;
    }

    void touched(Past past, Object object, Object part, boolean write, Code code, int instruction) {
        Map<Object, Thing> parts = things.get(object);
        if (parts == null) {
            if (things.size() >= MAX_OBJECTS) {
                return;
            }
            parts = new HashMap<>(4);
            things.put(object, parts);
        }
        Thing thing = parts.get(part);
        if (thing == null) {
            if (parts.size() >= MAX_PARTS) {
                return;
            }
            thing = new Thing();
            parts.put(part, thing);
        }
        Use use = use(thing, past, write, code);
        use.moment = past.now();
        use.times++;
        use.code = code;
        use.instruction = instruction;
        if (thing.latest == null || thing.latest.past != past || write && !thing.latest.write) {
            if (thing.uses.size() > 1) {
                compare(thing, use);
            }
            thing.latest = use;
        }
    }

    private static Use use(Thing thing, Past past, boolean write, Code code) {
        int ways = 0;
        for (Use each : thing.uses) {
            if (each.past == past && each.write == write) {
                if (each.locks.equals(past.locks)) {
                    return each;
                }
                ways++;
            }
        }
        Use made = new Use(past, write, code);
        if (ways < MAX_WAYS) {
            thing.uses.add(made);
        }
        return made;
    }

    private void compare(Thing thing, Use use) {
        for (Use other : thing.uses) {
            if (other.past == use.past || !other.write && !use.write) {
                continue;
            }
            if (!Past.isBefore(other.past.index, other.moment, use.past.clock)
                    && haveNoneInCommon(other.locks, use.locks)
                    && (other.write && use.write || (other.write ? other : use).times > 1)) {
                tell(other, use);
                return;
            }
        }
    }

    private static boolean haveNoneInCommon(List<Mutex> some, List<Mutex> others) {
        for (Mutex each : some) {
            if (others.contains(each)) {
                return false;
            }
        }
        return true;
    }

    private void tell(Use other, Use use) {
        Use first = other.write ? other : use;
        Use second = first == other ? use : other;
        String label = Position.touchedLabel(use.past.thread);
        int line = first.line();
        int otherLine = second.line();
        // items of one container are one case
        String name = label.indexOf('[') < 0 ? label : label.substring(0, label.indexOf('['));
        Object what = second.write
                ? new Writes(name, Math.min(line, otherLine), Math.max(line, otherLine))
                : new Reads(name, otherLine);
        if (second.write) {
            written.add(name);
        }
        int told = second.write ? Math.min(line, otherLine) : line;
        (second.write ? findings : reads).add(Kind.UNLOCKED_WRITE, told, what, () -> "Shared data was written under no"
                + " common lock: " + label + " by " + first.past.name() + " at line " + line + " and "
                + (second.write ? "by " : "read by ") + second.past.name() + " at line " + otherLine + "; "
                + locks(first, second) + ", so that an update can be lost or half seen.");
    }

    /** At the end. */
    void conclude() {
        findings.addAll(reads, what -> what instanceof Reads r && !written.contains(r.label));
    }

    private static String locks(Use first, Use second) {
        return first.locks.isEmpty() && second.locks.isEmpty()
                ? "neither held a lock"
                : "the first held " + names(first) + ", the second " + names(second);
    }

    private static String names(Use use) {
        return use.locks.isEmpty() ? "none" : String.join(" and ", use.locks.stream().map(Mutex::label).toList());
    }
}
