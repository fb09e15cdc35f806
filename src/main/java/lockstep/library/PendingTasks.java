package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.Operation;
import lockstep.object.*;
import lockstep.vm.Awaited;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What a loop waits for: to be woken. When nobody is left to do that, this says which tasks hang, where, and on what. */
record PendingTasks(ThreadState thread, WakerObject waker) implements Operation.Explained {
    private static final int SHOWN = 12;

    @Override
    public boolean getAsBoolean() {
        return waker.woken;
    }

    @Override
    public String explanation() {
        List<TaskObject> tasks = tasks();
        if (tasks.isEmpty()) {
            return "in the event loop, which has nothing to do";
        }
        StringBuilder text = new StringBuilder("in the event loop, where no task can go on:");
        for (TaskObject each : tasks.subList(0, Math.min(SHOWN, tasks.size()))) {
            text.append("\n    ").append(name(each));
            int line = Awaited.line(thread, each.coroutine);
            if (line > 0) {
                text.append(", line ").append(line);
            }
            text.append(": waits ").append(what(each)).append(".");
        }
        if (tasks.size() > SHOWN) {
            text.append("\n    and ").append(tasks.size() - SHOWN).append(" more.");
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }

    private List<TaskObject> tasks() {
        List<TaskObject> found = new ArrayList<>();
        if (thread.interpreter.modules.get(new Str("_asyncio")) instanceof ModuleObject module
                && module.attributes.get(new Str("_scheduled_tasks")) instanceof Dict all) {
            for (int i = 0; i < all.end(); i++) {
                if (all.keyAt(i) instanceof TaskObject task && task.loop == thread.runningLoop) {
                    found.add(task);
                }
            }
        }
        return found;
    }

    private static @Nullable Object attribute(Object object, String name) {
        return object instanceof PyObject o && o.attributes != null ? o.attributes.get(new Str(name)) : null;
    }

    private static String name(TaskObject task) {
        String name = String.valueOf(task.name());
        String function = Awaited.name(task.coroutine);
        return function.isEmpty() ? name : name + " (" + function + ")";
    }

    private String what(TaskObject task) {
        Awaited.Call call = Awaited.call(task.coroutine);
        if (call != null) {
            String label = label(call.subject());
            switch (call.function()) {
                case "Queue.get" -> {
                    return "in get() for an item of the queue" + label + ", and nobody is left who could put one";
                }
                case "Queue.put" -> {
                    return "in put() for a free place in the queue" + label + ", and nobody is left who could get";
                }
                case "Queue.join" -> {
                    return "in join() until each item of the queue" + label + " is marked by task_done(); "
                            + attribute(call.subject(), "_unfinished_tasks") + " are not";
                }
                case "_Held.__aenter__", "Lock.acquire", "Semaphore.acquire" -> {
                    String kind = Types.of(call.subject()).name;
                    return "for the " + kind + label + ", and nobody is left who could release it";
                }
                case "Event.wait" -> {
                    return "for the Event" + label + ", and nobody is left who could set it";
                }
                case "Condition.wait", "Condition.wait_for" -> {
                    return "for the Condition" + label + ", and nobody is left who could notify it";
                }
                case "Barrier.wait", "Barrier.__aenter__" -> {
                    return "at the Barrier" + label + " for others who will not come";
                }
                case "TaskGroup.__aexit__" -> {
                    return "for the tasks of its TaskGroup to end";
                }
                default -> {}
            }
        }
        Object future = task.waiter;
        if (future instanceof TaskObject other) {
            return "for " + name(other) + " to end";
        }
        if (attribute(future, "_children") instanceof ListObject children) {
            return "for gather() of " + children.size + (children.size == 1 ? " awaitable" : " awaitables");
        }
        return "for a future, and nobody is left who could set its result";
    }

    private static String label(@Nullable Object subject) {
        return attribute(subject, "_label") instanceof Str s ? " '" + s.value() + "'" : "";
    }
}
