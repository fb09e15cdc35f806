package lockstep.tui;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thread for what takes long, and a queue for what it has to tell the app's thread. */
final class Worker implements AutoCloseable {
    private final ConcurrentLinkedQueue<Runnable> messages = new ConcurrentLinkedQueue<>();
    private final Consumer<Throwable> failed;
    private ExecutorService thread = newThread();
    private @Nullable RunControl current;

    /** @param failed takes what work threw; called on the app's thread */
    Worker(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    private static ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, "lockstep-work");
            made.setDaemon(true);
            return made;
        });
    }

    <T> void start(Function<RunControl, T> work, Consumer<String> progress, Consumer<T> done) {
        stop();
        RunControl[] self = new RunControl[1];
        RunControl control = new RunControl(text -> messages.add(() -> {
            if (current == self[0]) {
                progress.accept(text);
            }
        }));
        self[0] = control;
        current = control;
        thread.execute(() -> {
            try {
                T answer = work.apply(control);
                messages.add(() -> {
                    if (current == control) {
                        current = null;
                        done.accept(answer);
                    }
                });
            } catch (RuntimeException | Error e) {
                messages.add(() -> {
                    if (current == control) {
                        current = null;
                        failed.accept(e);
                    }
                });
            }
        });
    }

    /** Whether something runs that nobody has asked to end yet. */
    boolean isBusy() {
        RunControl running = current;
        return running != null && !running.isStopped();
    }

    /** Asks what runs to end; its answer still comes. */
    void stop() {
        RunControl running = current;
        if (running != null) {
            running.stop();
        }
    }

    /** Delivers what has come, on the caller's thread. @return whether anything had */
    boolean deliver() {
        boolean any = false;
        for (Runnable message = messages.poll(); message != null; message = messages.poll()) {
            message.run();
            any = true;
        }
        return any;
    }

    @Override
    public void close() {
        stop();
        thread.shutdownNow();
    }
}
