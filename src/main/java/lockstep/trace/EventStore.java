package lockstep.trace;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Events as three longs each (24 bytes), in chunks made on demand. A writer claims a slot by one atomic increment, so
 * that any number of Java threads may write, and slots are dense in the order of arrival.
 *
 * <pre>
 *   word 0   time in ns
 *   word 1   kind (8 bits), fiber (24), line or another number (32)
 *   word 2   a second number: a core, a GIL, a span, the id of a text (32), a third one (32)
 * </pre>
 */
final class EventStore {
    static final int WORDS = 3;
    static final int MAX_FIBER = (1 << 24) - 1;

    private static final int CHUNK_BITS = 12;
    private static final int CHUNK_EVENTS = 1 << CHUNK_BITS;

    private final int capacity;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong truncatedAt = new AtomicLong(Long.MAX_VALUE);
    private final AtomicReferenceArray<long @Nullable []> chunks;

    EventStore(int capacity) {
        this.capacity = capacity;
        this.chunks = new AtomicReferenceArray<>((capacity + CHUNK_EVENTS - 1) / CHUNK_EVENTS);
    }

    void add(byte kind, long time, int fiber, int line, int second) {
        add(kind, time, fiber, line, second, 0);
    }

    void add(byte kind, long time, int fiber, int line, int second, int third) {
        int slot = claim(time, 1);
        if (slot >= 0) {
            write(slot, kind, time, fiber, line, (long) third << 32 | second & 0xFFFF_FFFFL);
        }
    }

    /** Two events that belong together, in neighbouring slots. */
    void addPair(byte kind, long time, int fiber, int line, int second, byte kind2, long time2) {
        int slot = claim(time, 2);
        if (slot >= 0) {
            write(slot, kind, time, fiber, line, second);
            write(slot + 1, kind2, time2, fiber, line, second);
        }
    }

    /** @return the first of {@code count} slots, or -1 when the store is full */
    private int claim(long time, int count) {
        if (next.get() <= capacity - count) {
            int slot = next.getAndAdd(count);
            if (slot <= capacity - count) {
                return slot;
            }
        }
        if (time < truncatedAt.get()) {
            truncatedAt.accumulateAndGet(time, Math::min);
        }
        return -1;
    }

    private void write(int slot, byte kind, long time, int fiber, int line, long others) {
        int chunkIndex = slot >>> CHUNK_BITS;
        long[] chunk = chunks.get(chunkIndex);
        if (chunk == null) {
            chunks.compareAndSet(chunkIndex, null, new long[CHUNK_EVENTS * WORDS]);
            chunk = chunks.get(chunkIndex);
        }
        int at = (slot & (CHUNK_EVENTS - 1)) * WORDS;
        chunk[at] = time;
        chunk[at + 1] = ((long) kind << 56) | ((long) fiber << 32) | (line & 0xFFFF_FFFFL);
        chunk[at + 2] = others;
    }

    boolean isTruncated() {
        return truncatedAt.get() != Long.MAX_VALUE;
    }

    int size() {
        return Math.min(next.get(), capacity);
    }

    /** Null for a slot whose chunk was never written. */
    private long @Nullable [] chunkOf(int slot) {
        return chunks.get(slot >>> CHUNK_BITS);
    }

    private long word(int slot, int word) {
        long[] chunk = chunkOf(slot);
        return chunk == null ? 0 : chunk[(slot & (CHUNK_EVENTS - 1)) * WORDS + word];
    }

    long time(int slot) {
        return word(slot, 0);
    }

    /** {@link EventKind#NONE} for a slot that was claimed but not written (a run that is being looked at while it runs). */
    byte kind(int slot) {
        return (byte) (word(slot, 1) >>> 56);
    }

    int fiber(int slot) {
        return (int) (word(slot, 1) >>> 32) & MAX_FIBER;
    }

    int line(int slot) {
        return (int) word(slot, 1);
    }

    int second(int slot) {
        return (int) word(slot, 2);
    }

    int third(int slot) {
        return (int) (word(slot, 2) >>> 32);
    }
}
