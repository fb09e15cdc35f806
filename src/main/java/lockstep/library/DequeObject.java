package lockstep.library;

import java.util.function.Consumer;
import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code collections.deque}: a ring of items. */
final class DequeObject extends PyObject implements Reachable, Observed {
    static final TypeObject TYPE = new TypeObject("collections", "deque", Types.OBJECT, DequeMethodsTable.INSTANCE);

    static {
        TYPE.hasDict = false;
        TYPE.isSequence = true;
    }

    private @Nullable Object[] ring = new Object[8];
    private int first;
    private int size;
    /** -1 for none. */
    long maximum = -1;
    /** Changes with every item that comes or goes. */
    int version;

    /** Set when it is what somebody's queue keeps its items in. */
    @Nullable QueueTrace trace;

    /** The thread in whose repr() this deque is. */
    @Nullable ThreadState shownBy;

    DequeObject(TypeObject type) {
        super(type);
    }

    int size() {
        return size;
    }

    private int place(int index) {
        return first + index & ring.length - 1;
    }

    Object get(int index) {
        return ring[place(index)];
    }

    void set(int index, Object value) {
        ring[place(index)] = value;
    }

    private void grow(Context context) {
        context.allocate(40L * ring.length);
        Object[] larger = new Object[ring.length * 2];
        for (int i = 0; i < size; i++) {
            larger[i] = get(i);
        }
        ring = larger;
        first = 0;
    }

    void append(Context context, Object item) {
        version++;
        if (maximum == 0) {
            return;
        }
        if (size == maximum) {
            popLeft();
        }
        if (size == ring.length) {
            grow(context);
        }
        ring[place(size++)] = item;
    }

    void appendLeft(Context context, Object item) {
        version++;
        if (maximum == 0) {
            return;
        }
        if (size == maximum) {
            pop();
        }
        if (size == ring.length) {
            grow(context);
        }
        first = first - 1 & ring.length - 1;
        ring[first] = item;
        size++;
    }

    Object pop() {
        version++;
        int at = place(--size);
        Object item = ring[at];
        ring[at] = null;
        return item;
    }

    Object popLeft() {
        version++;
        Object item = ring[first];
        ring[first] = null;
        first = first + 1 & ring.length - 1;
        size--;
        return item;
    }

    void clear() {
        version++;
        ring = new Object[8];
        first = 0;
        size = 0;
    }

    /** Replaces the contents. */
    void fill(Context context, Object[] items) {
        clear();
        for (Object each : items) {
            append(context, each);
        }
    }

    Object[] toArray() {
        Object[] items = new Object[size];
        for (int i = 0; i < size; i++) {
            items[i] = get(i);
        }
        return items;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        for (int i = 0; i < size; i++) {
            visitor.accept(get(i));
        }
    }

    /** Iterates forwards or backwards; any change of the deque meanwhile is an error. */
    static final class Iterator extends NativeIterator {
        static final TypeObject FORWARD =
                new TypeObject("_collections", "_deque_iterator", Types.OBJECT, DequeIteratorMethodsTable.INSTANCE);
        static final TypeObject BACKWARD =
                new TypeObject("_collections", "_deque_reverse_iterator", Types.OBJECT, DequeIteratorMethodsTable.INSTANCE);

        private final DequeObject deque;
        private final boolean backwards;
        private final int version;
        private int done;
        private boolean ended;

        Iterator(DequeObject deque, boolean backwards) {
            super(backwards ? BACKWARD : FORWARD);
            this.deque = deque;
            this.backwards = backwards;
            this.version = deque.version;
        }

        @Override
        public @Nullable Object next(Context context) {
            // One that goes backwards and is at its end stays there; one that goes forwards looks for changes first.
            if (backwards && ended) {
                return null;
            }
            if (version != deque.version) {
                ended = true;
                throw Errors.runtime("deque mutated during iteration");
            }
            if (done >= deque.size) {
                ended = true;
                return null;
            }
            int at = done++;
            return deque.get(backwards ? deque.size - 1 - at : at);
        }

        @Override
        public long lengthHint() {
            return Math.max(0, deque.size - done);
        }

        @Override
        public void reach(Consumer<Object> visitor) {
            visitor.accept(deque);
        }
    }
}
