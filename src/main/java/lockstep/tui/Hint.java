package lockstep.tui;

import lockstep.tui.terminal.Input.Key;

/**
 * A key worth showing in the status line.
 *
 * @param shown how the key is written: {@code Enter}, {@code w}
 * @param priority when there is no room, the largest go first
 */
record Hint(String shown, String label, Key key, int priority) {
    static Hint of(char key, String label, int priority) {
        return new Hint(String.valueOf(key), label, Key.of(key), priority);
    }

    static Hint of(Key.Name name, String shown, String label, int priority) {
        return new Hint(shown, label, Key.of(name), priority);
    }
}
