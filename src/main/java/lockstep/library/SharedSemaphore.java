package lockstep.library;

import lockstep.kernel.Mutex;
import org.jspecify.annotations.Nullable;

/** What the processes share of a semaphore: a count; where it is a lock, the kernel's mutex, which knows its holder. */
final class SharedSemaphore extends Watched {
    static final String ANY = "a semaphore";

    final long maximum;
    final @Nullable Mutex mutex;
    /** What one waits in who waits for it, for the report of a stuck program. */
    volatile String waits = ANY;
    private long value;

    SharedSemaphore(long value, long maximum, @Nullable Mutex mutex) {
        this.value = value;
        this.maximum = maximum;
        this.mutex = mutex;
    }

    @Override
    synchronized boolean isReady() {
        return value > 0;
    }

    synchronized boolean tryAcquire() {
        if (value == 0) {
            return false;
        }
        value--;
        return true;
    }

    synchronized boolean release() {
        if (value >= maximum) {
            return false;
        }
        value++;
        return true;
    }

    long value() {
        if (mutex != null) {
            return mutex.isLocked() ? 0 : 1;
        }
        synchronized (this) {
            return value;
        }
    }
}
