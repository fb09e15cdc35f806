package lockstep.kernel.simulated;

import java.util.Arrays;
import java.util.List;

/** A binary heap of events that knows where each one is, so that a time-out can be taken back in O(log n). */
final class EventHeap {
    private Event[] events = new Event[64];
    private int size;
    private long nextOrder;

    boolean isEmpty() {
        return size == 0;
    }

    /** The earliest time, {@link Long#MAX_VALUE} when empty. */
    long earliest() {
        return size == 0 ? Long.MAX_VALUE : events[0].time;
    }

    Event first() {
        return events[0];
    }

    void add(Event event, long time) {
        event.time = time;
        event.order = nextOrder++;
        if (size == events.length) {
            events = Arrays.copyOf(events, 2 * size);
        }
        rise(size++, event);
    }

    void remove(Event event) {
        int place = event.place;
        if (place < 0) {
            return;
        }
        event.place = -1;
        Event last = events[--size];
        events[size] = null;
        if (last != event) {
            rise(place, last);
            sink(last.place, last);
        }
    }

    /** Whether another event is due at the same time as the first. */
    boolean isTied() {
        return size > 1 && events[1].time == events[0].time || size > 2 && events[2].time == events[0].time;
    }

    /** Collects tasks due at the earliest time, at most {@code limit} of them. */
    void tied(List<Task> into, int limit) {
        tied(0, events[0].time, into, limit);
    }

    private void tied(int place, long time, List<Task> into, int limit) {
        if (place >= size || events[place].time != time || into.size() == limit) {
            return;
        }
        if (events[place] instanceof Task task) {
            into.add(task);
        }
        tied(2 * place + 1, time, into, limit);
        tied(2 * place + 2, time, into, limit);
    }

    private void rise(int place, Event event) {
        while (place > 0) {
            int parent = (place - 1) >> 1;
            if (!event.isBefore(events[parent])) {
                break;
            }
            put(place, events[parent]);
            place = parent;
        }
        put(place, event);
    }

    private void sink(int place, Event event) {
        while (true) {
            int child = 2 * place + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && events[child + 1].isBefore(events[child])) {
                child++;
            }
            if (!events[child].isBefore(event)) {
                break;
            }
            put(place, events[child]);
            place = child;
        }
        put(place, event);
    }

    private void put(int place, Event event) {
        events[place] = event;
        event.place = place;
    }
}
