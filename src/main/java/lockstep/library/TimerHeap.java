package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/**
 * The loop's heap of timers. Step by step what Modules/_heapqmodule.c does, because the order of equal deadlines shows;
 * but the deadlines are compared here and not by calls of {@code TimerHandle.__lt__}.
 */
final class TimerHeap {
    private TimerHeap() {}

    /** Where timers have their {@code _when}. */
    private static int place(ThreadState thread) {
        return AsyncioState.of(thread).loops.whenPlace();
    }

    private static double when(Object timer, int place) {
        Object value = ((PyObject) timer).slots[place];
        return value instanceof Double d ? d : value instanceof Number n ? n.doubleValue() : 0;
    }

    @Builtin(value = "push_timer(heap, timer, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void push(ThreadState context, ListObject heap, Object timer) {
        heap.append(context, timer);
        siftDown(heap.items, 0, heap.size - 1, place(context));
    }

    @Builtin(value = "pop_timer(heap, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object pop(ThreadState thread, ListObject heap) {
        Object last = heap.items[--heap.size];
        heap.items[heap.size] = null;
        if (heap.size == 0) {
            return last;
        }
        Object first = heap.items[0];
        heap.items[0] = last;
        siftUp(heap.items, heap.size, place(thread));
        return first;
    }

    /** Moves the timers before a time to what is ready. */
    @Builtin(value = "take_due(heap, due, ready, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void takeDue(ThreadState thread, ListObject heap, Object due, DequeObject ready) {
        double end = ((Number) due).doubleValue();
        PlainLoops loops = AsyncioState.of(thread).loops;
        while (heap.size > 0 && when(heap.items[0], loops.whenPlace()) < end) {
            PyObject timer = (PyObject) pop(thread, heap);
            timer.slots[loops.scheduledPlace()] = Boolean.FALSE;
            if (thread.isParallel()) {
                synchronized (ready) {
                    ready.append(thread, timer);
                }
            } else {
                ready.append(thread, timer);
            }
            thread.work(AsyncioState.of(thread).roundCost);
        }
    }

    /** Moves an item towards the root until its parent is not later. */
    private static void siftDown(Object[] items, int start, int at, int place) {
        int pos = at;
        Object item = items[pos];
        double when = when(item, place);
        while (pos > start) {
            int parent = (pos - 1) >> 1;
            if (!(when < when(items[parent], place))) {
                break;
            }
            items[pos] = items[parent];
            pos = parent;
        }
        items[pos] = item;
    }

    /** Moves the root down to a leaf, always the earlier child up, and from there up again to its place. */
    private static void siftUp(Object[] items, int end, int place) {
        int pos = 0;
        Object item = items[0];
        while (pos < end >> 1) {
            int child = 2 * pos + 1;
            if (child + 1 < end && !(when(items[child], place) < when(items[child + 1], place))) {
                child++;
            }
            items[pos] = items[child];
            pos = child;
        }
        items[pos] = item;
        siftDown(items, 0, pos, place);
    }
}
