package lockstep.tui.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lockstep.tui.terminal.Input.Key;
import lockstep.tui.terminal.Input.Key.Name;
import org.jspecify.annotations.Nullable;

/**
 * Characters from a terminal to what a person did: xterm's keys, SGR mouse (1006), bracketed paste (2004). A bare Esc is
 * one after which nothing comes for 50 ms.
 */
public final class InputDecoder {
    /** Where characters come from. */
    @FunctionalInterface
    public interface Source {
        /** @return a UTF-16 unit, {@link #NOTHING} after the time in ms, {@link #END} when there is no more */
        int read(long millis) throws IOException;
    }

    public static final int NOTHING = -2;
    public static final int END = -1;

    private static final int ESCAPE = 27;
    private static final long ESCAPE_WAIT = 50;
    private static final int LONGEST_PASTE = 100_000;
    private static final int LONGEST_SEQUENCE = 32;
    private static final String PASTE_END = "\u001b[201~";

    private final Source source;

    /** Read too far: an Esc right behind another. */
    private int pending = NOTHING;

    public InputDecoder(Source source) {
        this.source = source;
    }

    /** The next input, or null when none came within {@code millis}. Unknown sequences become a key UNKNOWN. */
    public @Nullable Input read(long millis) throws IOException {
        int first = pending == NOTHING ? source.read(millis) : pending;
        pending = NOTHING;
        if (first == NOTHING) {
            return null;
        }
        if (first == END) {
            return new Input.Closed();
        }
        return first == ESCAPE ? escape() : plain(first, false);
    }

    private Input escape() throws IOException {
        int next = source.read(ESCAPE_WAIT);
        return switch (next) {
            case NOTHING, END -> Key.of(Name.ESCAPE);
            case ESCAPE -> {
                pending = ESCAPE;
                yield Key.of(Name.ESCAPE);
            }
            case '[' -> control();
            case 'O' -> singleShift();
            default -> plain(next, true);
        };
    }

    private Input plain(int unit, boolean alt) throws IOException {
        Key key = switch (unit) {
            case '\r', '\n' -> Key.of(Name.ENTER);
            case '\t' -> Key.of(Name.TAB);
            case 8, 127 -> Key.of(Name.BACKSPACE);
            case 0 -> Key.control(' ');
            default -> unit < 32 ? Key.control((char) (unit + 'a' - 1)) : Key.of(whole(unit));
        };
        return alt ? new Key(key.name(), key.codePoint(), key.control(), true) : key;
    }

    private int whole(int unit) throws IOException {
        if (!Character.isHighSurrogate((char) unit)) {
            return unit;
        }
        int low = source.read(ESCAPE_WAIT);
        return low > 0 && Character.isLowSurrogate((char) low) ? Character.toCodePoint((char) unit, (char) low) : '?';
    }

    /** {@code ESC O x}: arrows in application mode, F1 to F4. */
    private Input singleShift() throws IOException {
        int next = source.read(ESCAPE_WAIT);
        if (next == NOTHING || next == END) {
            return new Key(Name.CHARACTER, 'O', false, true);
        }
        return switch (next) {
            case 'P', 'Q', 'R', 'S' -> new Key(Name.FUNCTION, next - 'P' + 1, false, false);
            case 'M' -> Key.of(Name.ENTER);
            default -> cursor(next, 1);
        };
    }

    /** {@code ESC [ parameters final}. */
    private Input control() throws IOException {
        StringBuilder parameters = new StringBuilder();
        while (parameters.length() < LONGEST_SEQUENCE) {
            int next = source.read(ESCAPE_WAIT);
            if (next == NOTHING || next == END) {
                return parameters.isEmpty() ? new Key(Name.CHARACTER, '[', false, true) : Key.of(Name.UNKNOWN);
            }
            if (next >= 0x40 && next <= 0x7e) {
                return finish(parameters.toString(), next);
            }
            parameters.append((char) next);
        }
        return Key.of(Name.UNKNOWN);
    }

    private Input finish(String parameters, int last) throws IOException {
        if (parameters.startsWith("<")) {
            return mouse(numbers(parameters.substring(1)), last == 'M');
        }
        List<Integer> numbers = numbers(parameters);
        int modifier = numbers.size() > 1 ? numbers.get(1) : 1;
        if (last == '~') {
            return tilde(numbers.isEmpty() ? 0 : numbers.get(0), modifier);
        }
        if (last == 'Z') {
            return Key.of(Name.BACK_TAB);
        }
        return cursor(last, modifier);
    }

    private Input tilde(int number, int modifier) throws IOException {
        return switch (number) {
            case 1, 7 -> modified(Name.HOME, modifier);
            case 2 -> modified(Name.INSERT, modifier);
            case 3 -> modified(Name.DELETE, modifier);
            case 4, 8 -> modified(Name.END, modifier);
            case 5 -> modified(Name.PAGE_UP, modifier);
            case 6 -> modified(Name.PAGE_DOWN, modifier);
            case 11, 12, 13, 14, 15 -> new Key(Name.FUNCTION, number - 10, false, false);
            case 17, 18, 19, 20, 21 -> new Key(Name.FUNCTION, number - 11, false, false);
            case 23, 24 -> new Key(Name.FUNCTION, number - 12, false, false);
            case 200 -> paste();
            default -> Key.of(Name.UNKNOWN);
        };
    }

    private static Key cursor(int last, int modifier) {
        return switch (last) {
            case 'A' -> modified(Name.UP, modifier);
            case 'B' -> modified(Name.DOWN, modifier);
            case 'C' -> modified(Name.RIGHT, modifier);
            case 'D' -> modified(Name.LEFT, modifier);
            case 'H' -> modified(Name.HOME, modifier);
            case 'F' -> modified(Name.END, modifier);
            case 'P', 'Q', 'R', 'S' -> new Key(Name.FUNCTION, last - 'P' + 1, false, false);
            default -> Key.of(Name.UNKNOWN);
        };
    }

    /** xterm's modifier: 1 plus shift 1, alt 2, control 4. */
    private static Key modified(Name name, int modifier) {
        int bits = Math.max(0, modifier - 1);
        return new Key(name, 0, (bits & 4) != 0, (bits & 2) != 0);
    }

    private static Input mouse(List<Integer> numbers, boolean pressed) {
        if (numbers.size() < 3) {
            return Key.of(Name.UNKNOWN);
        }
        int button = numbers.get(0);
        int column = numbers.get(1) - 1;
        int row = numbers.get(2) - 1;
        if ((button & 64) != 0) {
            return new Input.Wheel(column, row, (button & 1) == 0 ? -3 : 3);
        }
        boolean moving = (button & 32) != 0;
        return pressed && !moving && (button & 3) == 0 ? new Input.Click(column, row) : Key.of(Name.UNKNOWN);
    }

    private Input paste() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < LONGEST_PASTE) {
            int next = source.read(1_000);
            if (next == NOTHING || next == END) {
                return new Input.Paste(text.toString());
            }
            text.append((char) next);
            if (next == '~' && text.length() >= PASTE_END.length()
                    && text.indexOf(PASTE_END, text.length() - PASTE_END.length()) >= 0) {
                return new Input.Paste(text.substring(0, text.length() - PASTE_END.length()).replace('\r', '\n'));
            }
        }
        return new Input.Paste(text.toString());
    }

    private static List<Integer> numbers(String parameters) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : parameters.split("[;:]")) {
            if (!part.isEmpty() && part.length() < 7 && part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                numbers.add(Integer.parseInt(part));
            } else {
                numbers.add(0);
            }
        }
        return numbers;
    }
}
