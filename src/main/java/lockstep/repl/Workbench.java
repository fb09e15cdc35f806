package lockstep.repl;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import lockstep.lesson.RunSettings;
import lockstep.timeline.Ascii;
import org.jspecify.annotations.Nullable;

/** The state of a prompt: the interpreter, its settings, and where text goes. */
final class Workbench {
    private static final String ANEW = "This is a new interpreter: the names defined so far are gone.";

    final ReplContext context;
    final Paint paint;
    private final Python.Streams streams;
    private final IntSupplier width;
    private RunSettings settings;
    private @Nullable Python python;
    private @Nullable Python latest;
    /** What Ctrl-C is for; read from the signal's own thread. */
    private volatile @Nullable Python running;

    Workbench(ReplContext context, Python.Streams streams, IntSupplier width, boolean colour) {
        this.context = context;
        this.streams = streams;
        this.width = width;
        this.settings = context.settings();
        this.paint = new Paint(colour);
    }

    /** Started when first needed: the prompt appears sooner. */
    Python python() {
        Python known = python;
        if (known == null) {
            known = context.starter().start(settings, streams);
            python = known;
        }
        return known;
    }

    Python.Ending typed(String source) {
        return run(python(), () -> python().typed(source));
    }

    Python.Ending file(String name, String source) {
        return run(python(), () -> python().file(name, source));
    }

    /** A program of its own, which shares no names with the prompt. */
    Python.Ending apart(String name, String source, RunSettings settings) {
        Python fresh = context.starter().start(settings, streams);
        return run(fresh, () -> fresh.program(name, source));
    }

    private Python.Ending run(Python one, Supplier<Python.Ending> work) {
        latest = one;
        running = one;
        try {
            Python.Ending ending = work.get();
            if (ending instanceof Python.Ending.Stopped && one == python) {
                python = null;
                line(paint.dim(ANEW));
            }
            return ending;
        } finally {
            running = null;
        }
    }

    void close() {
        Python known = python;
        if (known != null) {
            known.close();
        }
    }

    void interrupt() {
        Python one = running;
        if (one != null) {
            one.interrupt();
        }
    }

    /** What ran last, here or in a demo. */
    @Nullable Python latest() {
        return latest;
    }

    RunSettings settings() {
        return settings;
    }

    /** A new interpreter: an old one cannot change its GIL or its cores. */
    void restart(RunSettings changed) {
        Python old = python;
        settings = changed;
        python = null;
        line(paint.dim(changed.header()));
        if (old != null) {
            old.close();
            line(paint.dim(ANEW));
        }
    }

    int width() {
        return width.getAsInt();
    }

    void line(String text) {
        streams.write(false, (context.ascii() ? Ascii.of(text) : text) + "\n");
    }
}
