package lockstep.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import lockstep.lesson.RunSettings;
import lockstep.trace.Timeline;
import org.jspecify.annotations.Nullable;

/** Repeats what it is asked to run; "wait" waits for an interrupt, "1/0" fails, "exit()" leaves, "input()" reads. */
final class FakePython implements Python {
    final RunSettings settings;
    private final Streams streams;
    final List<String> typed = new ArrayList<>();
    final CountDownLatch interrupted = new CountDownLatch(1);

    FakePython(RunSettings settings, Streams streams) {
        this.settings = settings;
        this.streams = streams;
    }

    @Override
    public Ending typed(String source) {
        typed.add(source);
        switch (source.strip()) {
            case "1/0" -> {
                streams.write(true, "ZeroDivisionError: division by zero\n");
                return new Ending.Raised();
            }
            case "exit(3)" -> {
                return new Ending.Exit(3);
            }
            case "wait" -> {
                try {
                    interrupted.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                streams.write(true, "KeyboardInterrupt\n");
                return new Ending.Raised();
            }
            case "input('name? ')" -> {
                streams.write(false, "name? ");
                streams.write(false, "got " + streams.readLine());
            }
            default -> streams.write(false, "ran " + source.strip().replace("\n", "/") + "\n");
        }
        return new Ending.Done();
    }

    @Override
    public Ending file(String name, String source) {
        streams.write(false, "ran file " + name + "\n");
        return new Ending.Done();
    }

    @Override
    public Ending program(String name, String source) {
        streams.write(false, "ran program " + name + "\n");
        return new Ending.Done();
    }

    @Override
    public void close() {}

    @Override
    public void interrupt() {
        interrupted.countDown();
    }

    @Override
    public List<String> names() {
        return List.of("print", "process", "_hidden");
    }

    @Override
    public List<String> attributes(String dottedName) {
        return dottedName.equals("text") ? List.of("upper", "__len__") : List.of();
    }

    @Override
    public @Nullable Timeline timeline() {
        return null;
    }
}
