package lockstep.tui.terminal;

/** Something a person did. Columns and rows count from 0. */
public sealed interface Input {
    /** A key that has a name; with {@link Name#CHARACTER}, the character it types. */
    record Key(Name name, int codePoint, boolean control, boolean alt) implements Input {
        public enum Name {
            CHARACTER,
            ENTER,
            ESCAPE,
            TAB,
            BACK_TAB,
            BACKSPACE,
            DELETE,
            INSERT,
            UP,
            DOWN,
            LEFT,
            RIGHT,
            HOME,
            END,
            PAGE_UP,
            PAGE_DOWN,
            FUNCTION,
            UNKNOWN
        }

        public static Key of(Name name) {
            return new Key(name, 0, false, false);
        }

        public static Key of(int codePoint) {
            return new Key(Name.CHARACTER, codePoint, false, false);
        }

        public static Key control(char letter) {
            return new Key(Name.CHARACTER, letter, true, false);
        }

        /** Whether it types this character, without Ctrl or Alt. */
        public boolean is(char character) {
            return name == Name.CHARACTER && codePoint == character && !control && !alt;
        }

        public boolean is(Name wanted) {
            return name == wanted;
        }
    }

    /** A button went down. */
    record Click(int column, int row) implements Input {}

    /** @param lines positive is down */
    record Wheel(int column, int row, int lines) implements Input {}

    record Paste(String text) implements Input {}

    record Resized() implements Input {}

    /** The terminal is gone. */
    record Closed() implements Input {}
}
