package lockstep.library;

import lockstep.object.*;
import lockstep.vm.Awaited;
import org.jspecify.annotations.Nullable;

/** What a suspended task awaits, as the program wrote it. */
final class TaskWaits {
    private static final Str CHILDREN = new Str("_children");
    private static final Str LABEL = new Str("_label");

    private TaskWaits() {}

    /** {@code sleep()}, {@code get() of Queue jobs}, {@code Task-2 (work)}. */
    static String of(Object coroutine, Object awaited) {
        Awaited.Call call = Awaited.call(coroutine);
        if (call == null) {
            return awaited(awaited);
        }
        String function = call.function();
        int dot = function.lastIndexOf('.');
        String name = function.substring(dot + 1);
        if (dot < 0 || call.subject() == null) {
            return name + "()";
        }
        String kind = Types.of(call.subject()).name;
        String label = label(call.subject());
        String thing = label.isEmpty() ? article(kind) : kind + " " + label;
        return switch (name) {
            case "__aenter__", "acquire" -> kind.endsWith("Lock") || kind.endsWith("Semaphore") ? thing : thing + " to begin";
            case "__aexit__" -> kind.equals("TaskGroup") ? "the tasks of its TaskGroup" : thing + " to end";
            default -> name + "() of " + thing;
        };
    }

    /** What the program's own code awaits. */
    private static String awaited(Object future) {
        if (future instanceof TaskObject task) {
            String function = Awaited.name(task.coroutine);
            return task.name() + (function.isEmpty() ? "" : " (" + function + ")");
        }
        if (future instanceof PyObject o && o.attributes != null && o.attributes.get(CHILDREN) instanceof ListObject) {
            return "gather()";
        }
        return future == None.NONE ? "its next turn" : "a future";
    }

    private static String article(String kind) {
        return ("AEIOU".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    private static String label(@Nullable Object subject) {
        return subject instanceof PyObject o && o.attributes != null && o.attributes.get(LABEL) instanceof Str s ? s.value() : "";
    }
}
