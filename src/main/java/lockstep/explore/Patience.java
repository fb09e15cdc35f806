package lockstep.explore;

import java.util.function.BooleanSupplier;
import lockstep.kernel.Kernel;
import lockstep.kernel.stepping.SteppingKernel;
import org.jspecify.annotations.Nullable;

/**
 * Ends the run at hand when the time is over: one run of a program that computes for long may take longer than all the
 * time there is. What such a run came to is unknown, so whoever made it must ask {@link #ended}.
 */
final class Patience implements AutoCloseable {
    private static final String REASON = "the time is over";
    private static final long PAUSE_MILLIS = 20;

    private final BooleanSupplier outOfTime;
    private final @Nullable Thread watcher;
    private volatile @Nullable SteppingKernel running;
    private volatile boolean closed;

    Patience(BooleanSupplier outOfTime) {
        this.outOfTime = outOfTime;
        watcher = outOfTime == Budget.NO_LIMIT
                ? null
                : Thread.ofPlatform().daemon().name("lockstep-patience").start(this::watch);
    }

    static boolean ended(Kernel.Outcome outcome) {
        return outcome instanceof Kernel.Outcome.Stopped stopped && stopped.reason().equals(REASON);
    }

    /** The same subject, whose runs end in time. */
    Subject with(Subject subject) {
        return new Subject() {
            @Override
            public Judge prepare(SteppingKernel kernel) {
                Judge judge = subject.prepare(kernel);
                running = kernel;
                return judge;
            }

            @Override
            public String fingerprint() {
                return subject.fingerprint();
            }

            @Override
            public String sourceLine(int line) {
                return subject.sourceLine(line);
            }

            @Override
            public String place(int line) {
                return subject.place(line);
            }
        };
    }

    private void watch() {
        try {
            while (!closed) {
                Thread.sleep(PAUSE_MILLIS);
                SteppingKernel kernel = running;
                if (kernel != null && outOfTime.getAsBoolean()) {
                    kernel.stop(REASON);
                }
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    @Override
    public void close() {
        closed = true;
        if (watcher != null) {
            watcher.interrupt();
        }
    }
}
