package lockstep.kernel.simulated;

import java.util.AbstractList;
import java.util.Objects;

/** Tasks in the order they came, any of which may leave: the first in O(1), the n-th by moving the shorter side. */
final class TaskRing extends AbstractList<Task> {
    private Task[] tasks = new Task[16];
    private int head;
    private int size;

    @Override
    public int size() {
        return size;
    }

    @Override
    public Task get(int index) {
        return tasks[at(Objects.checkIndex(index, size))];
    }

    @Override
    public boolean add(Task task) {
        if (size == tasks.length) {
            Task[] larger = new Task[2 * size];
            System.arraycopy(tasks, head, larger, 0, size - head);
            System.arraycopy(tasks, 0, larger, size - head, head);
            tasks = larger;
            head = 0;
        }
        tasks[at(size++)] = task;
        return true;
    }

    @Override
    public Task remove(int index) {
        Task removed = get(index);
        if (index < size / 2) {
            for (int i = index; i > 0; i--) {
                tasks[at(i)] = tasks[at(i - 1)];
            }
            tasks[head] = null;
            head = at(1);
        } else {
            for (int i = index; i < size - 1; i++) {
                tasks[at(i)] = tasks[at(i + 1)];
            }
            tasks[at(size - 1)] = null;
        }
        size--;
        return removed;
    }

    private int at(int index) {
        return (head + index) & (tasks.length - 1);
    }
}
