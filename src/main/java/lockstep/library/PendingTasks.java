package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.Operation;
import lockstep.object.*;
import lockstep.vm.Awaited;
import lockstep.vm.FunctionObject;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What a loop waits for: to be woken. When nobody is left to do that, this says which tasks hang, where, and on what. */
record PendingTasks(ThreadState thread, WakerObject waker, @Nullable Mailbox mail) implements Operation.Explained {
    private static final int SHOWN = 12;
    private static final int MOST_IN_RING = 50;

    @Override
    public boolean getAsBoolean() {
        return waker.woken || mail != null && mail.isReady();
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
        List<TaskObject> ring = ring(tasks);
        if (!ring.isEmpty()) {
            text.append("\n    They wait for each other in a ring: ");
            ring.forEach(each -> text.append(name(each)).append(" → "));
            text.append(name(ring.get(0))).append('.');
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
                    List<TaskObject> holders = holders(call.subject());
                    return "for the " + Types.of(call.subject()).name + label
                            + (holders.isEmpty()
                                    ? ", and nobody is left who could release it"
                                    : holders.contains(task) && holders.size() == 1
                                            ? ", which it holds itself"
                                            : ", which " + names(holders) + (holders.size() == 1 ? " holds" : " hold"));
                }
                case "wait" -> {
                    return "in wait() for " + names(awaited(task)) + " to end";
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
        if (isWorkOfAnotherThread(future)) {
            return "for the result of what runs in another thread";
        }
        return "for a future, and nobody is left who could set its result";
    }

    /** A future of asyncio that stands for one of concurrent.futures has this callback. */
    private static boolean isWorkOfAnotherThread(@Nullable Object future) {
        if (future instanceof FutureObject f) {
            for (Object each : f.callbacks()) {
                if (each instanceof FunctionObject function && function.name.toString().equals("_call_check_cancel")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The tasks that are within an {@code async with} of a lock. */
    private List<TaskObject> holders(Object lock) {
        return tasks().stream().filter(t -> isWithin(t, lock)).toList();
    }

    private static boolean isWithin(TaskObject task, Object lock) {
        Object coroutine = task.coroutine;
        Awaited.Call call = Awaited.call(coroutine);
        boolean isEntering = call != null && call.function().equals("_Held.__aenter__") && call.subject() == lock;
        return Awaited.blocks(coroutine, thing -> thing == lock) > (isEntering ? 1 : 0);
    }

    /** The tasks whose doing it would take. */
    private List<TaskObject> awaited(TaskObject task) {
        List<TaskObject> found = new ArrayList<>();
        Awaited.Call call = Awaited.call(task.coroutine);
        if (call != null && call.subject() != null) {
            switch (call.function()) {
                case "_Held.__aenter__", "Lock.acquire" -> found.addAll(holders(call.subject()));
                case "wait" -> all(call.subject(), found);
                case "TaskGroup.__aexit__" -> all(attribute(call.subject(), "_tasks"), found);
                default -> {}
            }
        }
        Object future = task.waiter;
        all(attribute(future, "_children"), found);
        if (future != null) {
            all(new ListObject(new Object[] {future}), found);
        }
        return found;
    }

    /** Adds what is a task that has not ended. */
    private void all(@Nullable Object items, List<TaskObject> into) {
        if (items instanceof ListObject list) {
            for (int i = 0; i < list.size; i++) {
                addPending(list.items[i], into);
            }
        } else if (items instanceof SetObject set) {
            for (int i = 0; i < set.places(); i++) {
                addPending(set.itemAt(i), into);
            }
        }
    }

    private void addPending(@Nullable Object object, List<TaskObject> into) {
        if (object instanceof TaskObject task && tasks().contains(task) && !into.contains(task)) {
            into.add(task);
        }
    }

    /** Tasks each of which waits for the next, and the last for the first; empty for none. */
    private List<TaskObject> ring(List<TaskObject> tasks) {
        if (tasks.size() > MOST_IN_RING) {
            return List.of();
        }
        for (TaskObject start : tasks) {
            List<TaskObject> way = new ArrayList<>(List.of(start));
            if (leadsTo(start, start, way)) {
                return way;
            }
        }
        return List.of();
    }

    private boolean leadsTo(TaskObject goal, TaskObject from, List<TaskObject> way) {
        for (TaskObject next : awaited(from)) {
            if (next == goal) {
                return way.size() > 1;
            }
            if (!way.contains(next)) {
                way.add(next);
                if (leadsTo(goal, next, way)) {
                    return true;
                }
                way.removeLast();
            }
        }
        return false;
    }

    private static String names(List<TaskObject> tasks) {
        if (tasks.size() > 3) {
            return tasks.size() + " tasks";
        }
        return String.join(" and ", tasks.stream().map(PendingTasks::name).toList());
    }

    private static String label(@Nullable Object subject) {
        return attribute(subject, "_label") instanceof Str s ? " '" + s.value() + "'" : "";
    }
}
