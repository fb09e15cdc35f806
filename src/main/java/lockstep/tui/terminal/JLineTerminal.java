package lockstep.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * Lanterna's drawing on a JLine terminal. Size and raw mode are JLine's (never {@code ESC[6n}, which a silent terminal
 * does not answer); input does not go through Lanterna at all, see {@link InputDecoder}. While it is private, a shutdown
 * hook stands by: JLine gives the tty's attributes back on a signal, but not the screen and the mouse.
 */
public final class JLineTerminal extends ANSITerminal {
    /** Mouse buttons (1000) in SGR form (1006), bracketed paste (2004). */
    private static final String EXTRAS_ON = "\u001b[?1000h\u001b[?1006h\u001b[?2004h";

    private static final String EXTRAS_OFF = "\u001b[?2004l\u001b[?1006l\u001b[?1000l";
    private static final String LEAVE = "\u001b[0m\u001b[?25h\u001b[?1049l";

    private final Terminal terminal;
    private @Nullable Attributes before;
    private Terminal.@Nullable SignalHandler windowHandlerBefore;
    private Terminal.@Nullable SignalHandler interruptHandlerBefore;
    private @Nullable Thread hook;
    private volatile boolean resized;
    private volatile boolean interrupted;

    public JLineTerminal(Terminal terminal) {
        super(InputStream.nullInputStream(), terminal.output(), StandardCharsets.UTF_8);
        this.terminal = terminal;
    }

    @Override
    protected TerminalSize findTerminalSize() {
        Size size = terminal.getSize();
        // A pipe or an emulator that does not know says 0.
        return size.getColumns() > 0 && size.getRows() > 0
                ? new TerminalSize(size.getColumns(), size.getRows())
                : new TerminalSize(80, 24);
    }

    @Override
    public void enterPrivateMode() throws IOException {
        before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        windowHandlerBefore = terminal.handle(Terminal.Signal.WINCH, signal -> resized = true);
        // JLine would leave it to the system, which ends the process without a word to anybody.
        interruptHandlerBefore = terminal.handle(Terminal.Signal.INT, signal -> interrupted = true);
        hook = new Thread(this::restore, "terminal-restore");
        Runtime.getRuntime().addShutdownHook(hook);
        super.enterPrivateMode();
        writeToTerminal(EXTRAS_ON.getBytes(StandardCharsets.US_ASCII));
        flush();
    }

    @Override
    public void exitPrivateMode() throws IOException {
        writeToTerminal(EXTRAS_OFF.getBytes(StandardCharsets.US_ASCII));
        super.exitPrivateMode();
        flush();
        giveBack();
        if (hook != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The JVM is going down already, and the hook with it.
            }
            hook = null;
        }
    }

    private void giveBack() {
        if (before != null) {
            terminal.setAttributes(before);
            before = null;
        }
        if (windowHandlerBefore != null) {
            terminal.handle(Terminal.Signal.WINCH, windowHandlerBefore);
            windowHandlerBefore = null;
        }
        if (interruptHandlerBefore != null) {
            terminal.handle(Terminal.Signal.INT, interruptHandlerBefore);
            interruptHandlerBefore = null;
        }
    }

    /** What the hook does: as {@link #exitPrivateMode}, but nothing may be in its way. */
    private void restore() {
        try {
            terminal.output().write((EXTRAS_OFF + LEAVE).getBytes(StandardCharsets.US_ASCII));
            terminal.output().flush();
        } catch (IOException | RuntimeException e) {
            // The terminal is gone; there is nobody to tell.
        }
        try {
            giveBack();
        } catch (IllegalStateException e) {
            // JLine's own hook came first; it has given back the attributes.
        }
    }

    /** Whether the window changed its size since this was last asked. */
    public boolean takeResized() {
        boolean was = resized;
        resized = false;
        return was;
    }

    /** Whether somebody sent an interrupt; Ctrl-C is a key. */
    public boolean isInterrupted() {
        return interrupted;
    }

    /** Whole strings in UTF-8; Lanterna's own writes single UTF-16 units. */
    @Override
    public void putString(String string) throws IOException {
        writeToTerminal(string.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized TerminalPosition getCursorPosition() {
        return TerminalPosition.TOP_LEFT_CORNER;
    }

    @Override
    public @Nullable KeyStroke pollInput() {
        return null;
    }

    @Override
    public KeyStroke readInput() {
        throw new UnsupportedOperationException("input is read by InputDecoder");
    }
}
