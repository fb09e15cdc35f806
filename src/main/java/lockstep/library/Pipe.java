package lockstep.library;

import java.util.ArrayDeque;
import java.util.List;
import lockstep.kernel.WaitQueue;
import org.jspecify.annotations.Nullable;

/** One direction of a pipe: messages of bytes, up to what the operating system keeps before a writer has to wait. */
final class Pipe extends Watched {
    /** A message, and where it came from. */
    record Message(byte[] bytes, int fiber, long time) {}

    /** A pipe of Linux holds 64 KiB. */
    private static final int CAPACITY = 65536;

    /** Set when it is what somebody's queue keeps its items in. */
    volatile @Nullable QueueTrace trace;

    private final ArrayDeque<Message> messages = new ArrayDeque<>();
    private long used;
    private int readers;
    private int writers;

    /** What writers wait for. */
    final Watched room = new Watched() {
        @Override
        boolean isReady() {
            synchronized (Pipe.this) {
                return readers == 0 || used < CAPACITY;
            }
        }
    };

    @Override
    synchronized boolean isReady() {
        return !messages.isEmpty() || writers == 0;
    }

    synchronized void opened(boolean toWrite) {
        if (toWrite) {
            writers++;
        } else {
            readers++;
        }
    }

    /** Answers who is to be told. */
    synchronized List<WaitQueue> closed(boolean toWrite) {
        if (toWrite) {
            writers--;
        } else {
            readers--;
        }
        return toWrite ? watchers() : room.watchers();
    }

    synchronized boolean hasReaders() {
        return readers > 0;
    }

    /** False when it is full. A message larger than the room goes in when there is any, and is waited for after. */
    synchronized boolean write(Message message) {
        if (used >= CAPACITY) {
            return false;
        }
        messages.add(message);
        used += message.bytes.length;
        return true;
    }

    /** Whether more is in it than it can hold: its writer is still writing. */
    synchronized boolean isOverfull() {
        return used > CAPACITY && readers > 0;
    }

    synchronized @Nullable Message read() {
        Message message = messages.poll();
        if (message != null) {
            used -= message.bytes.length;
        }
        return message;
    }
}
