package lockstep.syntax;

/** Questions about characters that Java answers otherwise than Python. */
final class Characters {
    private Characters() {}

    /** {@code str.isprintable}: no control, format, surrogate, private or unassigned one, no space but the plain. */
    static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
