package lockstep.syntax;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a token is. Keywords and operators each are a kind of their own; the rest carry text. */
enum TokenKind {
    END(""),
    NAME(""),
    NUMBER(""),
    STRING(""),
    NEWLINE(""),
    INDENT(""),
    DEDENT(""),
    FSTRING_START(""),
    FSTRING_MIDDLE(""),
    FSTRING_END(""),

    FALSE("False"),
    NONE("None"),
    TRUE("True"),
    AND("and"),
    AS("as"),
    ASSERT("assert"),
    ASYNC("async"),
    AWAIT("await"),
    BREAK("break"),
    CLASS("class"),
    CONTINUE("continue"),
    DEF("def"),
    DEL("del"),
    ELIF("elif"),
    ELSE("else"),
    EXCEPT("except"),
    FINALLY("finally"),
    FOR("for"),
    FROM("from"),
    GLOBAL("global"),
    IF("if"),
    IMPORT("import"),
    IN("in"),
    IS("is"),
    LAMBDA("lambda"),
    NONLOCAL("nonlocal"),
    NOT("not"),
    OR("or"),
    PASS("pass"),
    RAISE("raise"),
    RETURN("return"),
    TRY("try"),
    WHILE("while"),
    WITH("with"),
    YIELD("yield"),

    LPAR("("),
    RPAR(")"),
    LSQB("["),
    RSQB("]"),
    LBRACE("{"),
    RBRACE("}"),
    COLON(":"),
    COMMA(","),
    SEMI(";"),
    DOT("."),
    ELLIPSIS("..."),
    ARROW("->"),
    EXCLAMATION("!"),
    EQUAL("="),
    COLON_EQUAL(":="),
    PLUS("+"),
    MINUS("-"),
    STAR("*"),
    SLASH("/"),
    DOUBLE_SLASH("//"),
    PERCENT("%"),
    AT("@"),
    DOUBLE_STAR("**"),
    VBAR("|"),
    AMPER("&"),
    CIRCUMFLEX("^"),
    TILDE("~"),
    LEFT_SHIFT("<<"),
    RIGHT_SHIFT(">>"),
    LESS("<"),
    GREATER(">"),
    LESS_EQUAL("<="),
    GREATER_EQUAL(">="),
    EQ_EQUAL("=="),
    NOT_EQUAL("!="),
    PLUS_EQUAL("+="),
    MINUS_EQUAL("-="),
    STAR_EQUAL("*="),
    SLASH_EQUAL("/="),
    DOUBLE_SLASH_EQUAL("//="),
    PERCENT_EQUAL("%="),
    AT_EQUAL("@="),
    DOUBLE_STAR_EQUAL("**="),
    VBAR_EQUAL("|="),
    AMPER_EQUAL("&="),
    CIRCUMFLEX_EQUAL("^="),
    LEFT_SHIFT_EQUAL("<<="),
    RIGHT_SHIFT_EQUAL(">>="),
    /** A character that starts no token (a dollar, a question mark). */
    UNKNOWN("");

    private static final Map<String, TokenKind> KEYWORDS = new HashMap<>();
    private static final Map<String, TokenKind> OPERATORS = new HashMap<>();

    static {
        for (TokenKind kind : values()) {
            if (!kind.text.isEmpty()) {
                (kind.isKeyword() ? KEYWORDS : OPERATORS).put(kind.text, kind);
            }
        }
        OPERATORS.put("<>", NOT_EQUAL);
    }

    final String text;

    TokenKind(String text) {
        this.text = text;
    }

    boolean isKeyword() {
        return ordinal() >= FALSE.ordinal() && ordinal() <= YIELD.ordinal();
    }

    /** The keyword spelled so, or NAME. */
    static TokenKind ofWord(String word) {
        return word.length() > 8 ? NAME : KEYWORDS.getOrDefault(word, NAME);
    }

    /** The operator spelled so, or null. */
    static @Nullable TokenKind ofOperator(String text) {
        return OPERATORS.get(text);
    }
}
