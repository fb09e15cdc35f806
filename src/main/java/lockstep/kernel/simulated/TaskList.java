package lockstep.kernel.simulated;

import org.jspecify.annotations.Nullable;

/** First come first served, with removal from the middle in O(1): the links lie in the tasks. */
final class TaskList {
    private @Nullable Task first;
    private @Nullable Task last;
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(Task task) {
        task.list = this;
        task.previous = last;
        task.next = null;
        if (last == null) {
            first = task;
        } else {
            last.next = task;
        }
        last = task;
        size++;
    }

    @Nullable Task poll() {
        Task task = first;
        if (task != null) {
            remove(task);
        }
        return task;
    }

    void remove(Task task) {
        if (task.previous == null) {
            first = task.next;
        } else {
            task.previous.next = task.next;
        }
        if (task.next == null) {
            last = task.previous;
        } else {
            task.next.previous = task.previous;
        }
        task.list = null;
        task.previous = null;
        task.next = null;
        size--;
    }
}
