package lockstep.library.regex;

/** {@code \d}, {@code \s}, {@code \w} and their opposites. */
enum Category {
    DIGIT,
    NOT_DIGIT,
    SPACE,
    NOT_SPACE,
    WORD,
    NOT_WORD;

    boolean has(int c, boolean ascii) {
        return switch (this) {
            case DIGIT -> isDigit(c, ascii);
            case NOT_DIGIT -> !isDigit(c, ascii);
            case SPACE -> isSpace(c, ascii);
            case NOT_SPACE -> !isSpace(c, ascii);
            case WORD -> isWord(c, ascii);
            case NOT_WORD -> !isWord(c, ascii);
        };
    }

    private static boolean isDigit(int c, boolean ascii) {
        return c < 128 ? c >= '0' && c <= '9' : !ascii && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    private static boolean isSpace(int c, boolean ascii) {
        if (c < 128) {
            return c == ' ' || c >= 9 && c <= 13 || !ascii && c >= 0x1c && c <= 0x1f;
        }
        return !ascii && (c == 0x85 || c == 0xa0 || c == 0x1680 || c >= 0x2000 && c <= 0x200a || c == 0x2028
                || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000);
    }

    static boolean isWord(int c, boolean ascii) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        if (ascii) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
