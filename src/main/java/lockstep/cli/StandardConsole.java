package lockstep.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import lockstep.session.Console;

/**
 * This process's stdin, stdout and stderr for a program. Stdout is gathered: until a line ends when a person watches,
 * else until there is much of it; always before anything on stderr and before reading.
 */
final class StandardConsole implements Console {
    private static final int MUCH = 1 << 14;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;
    private final Runnable onBroken;
    private final StringBuilder gathered = new StringBuilder();
    private boolean broken;

    /** @param onBroken called once when nobody reads stdout any more, as in {@code | head} */
    StandardConsole(Surroundings around, Runnable onBroken) {
        this.in = around.in();
        this.out = around.out();
        this.err = around.err();
        this.watched = around.isTerminal();
        this.onBroken = onBroken;
    }

    boolean isBroken() {
        return broken;
    }

    @Override
    public synchronized void write(boolean toError, String text) {
        if (toError) {
            flush();
            err.print(text);
            err.flush();
            return;
        }
        gathered.append(text);
        if (gathered.length() >= MUCH || watched && text.indexOf('\n') >= 0) {
            flush();
        }
    }

    @Override
    public synchronized void flush() {
        if (gathered.isEmpty() || broken) {
            gathered.setLength(0);
            return;
        }
        byte[] bytes = gathered.toString().getBytes(StandardCharsets.UTF_8);
        gathered.setLength(0);
        out.write(bytes, 0, bytes.length);
        if (out.checkError()) {
            broken = true;
            onBroken.run();
        }
    }

    @Override
    public String readLine() {
        synchronized (this) {
            flush();
        }
        var line = new ByteArrayOutputStream();
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    break;
                }
            }
        } catch (IOException e) {
            return ""; // as the end of the input
        }
        return line.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
