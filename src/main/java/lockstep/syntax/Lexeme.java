package lockstep.syntax;

/**
 * A piece of source text to be coloured.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset behind it
 */
public record Lexeme(Kind kind, int start, int end) {
    public enum Kind {
        KEYWORD,
        /** match, case, type or _ where they act as keywords. */
        SOFT_KEYWORD,
        NAME,
        NUMBER,
        STRING,
        /** Text and quotes of an f-string; the fields between are cut like other code. */
        FSTRING,
        COMMENT,
        OPERATOR,
        ERROR
    }
}
