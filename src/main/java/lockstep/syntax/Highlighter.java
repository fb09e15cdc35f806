package lockstep.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text that may be half written into {@link Lexeme}s. Unlike the {@link Lexer} it keeps comments, takes an open
 * string to its line's end, and has no errors but odd characters.
 */
final class Highlighter {
    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int pos;

    /** An f-string one stands in, and how many brackets are open in its current field; 0 in its text. */
    private static final class FString {
        final String quotes;
        int depth;

        FString(String quotes) {
            this.quotes = quotes;
        }
    }

    private final Deque<FString> fstrings = new ArrayDeque<>();

    Highlighter(String text) {
        this.text = text;
    }

    List<Lexeme> run() {
        while (pos < text.length()) {
            if (!fstrings.isEmpty() && fstrings.peek().depth == 0) {
                fstringText(pos);
            } else {
                code();
            }
        }
        return lexemes;
    }

    private void add(Lexeme.Kind kind, int start) {
        if (pos > start) {
            lexemes.add(new Lexeme(kind, start, pos));
        }
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }

    private void code() {
        int start = pos;
        char c = text.charAt(pos);
        if (Character.isWhitespace(c) || c == '\\') {
            pos++;
            if (c == '\n' && !fstrings.isEmpty() && fstrings.peek().quotes.length() == 1) {
                fstrings.pop();
            }
        } else if (c == '#') {
            while (pos < text.length() && at(pos) != '\n') {
                pos++;
            }
            add(Lexeme.Kind.COMMENT, start);
        } else if (isDigit(c) || c == '.' && isDigit(at(pos + 1))) {
            number();
        } else if (c == '"' || c == '\'') {
            string(start, false);
        } else if (Character.isUnicodeIdentifierStart(text.codePointAt(pos)) || c == '_') {
            word();
        } else {
            operator();
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void number() {
        int start = pos;
        boolean radix = at(pos) == '0' && "xXoObB".indexOf(at(pos + 1)) >= 0;
        while (pos < text.length()) {
            char c = at(pos);
            boolean sign = (c == '+' || c == '-') && !radix && (at(pos - 1) | 0x20) == 'e' && pos > start;
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '.' && !sign) {
                break;
            }
            pos++;
        }
        add(Lexeme.Kind.NUMBER, start);
    }

    private void word() {
        int start = pos;
        while (pos < text.length()) {
            int c = text.codePointAt(pos);
            if (c != '_' && !Character.isUnicodeIdentifierPart(c)) {
                break;
            }
            pos += Character.charCount(c);
        }
        String word = text.substring(start, pos);
        if ((at(pos) == '"' || at(pos) == '\'') && word.length() <= 2 && word.matches("(?i)[rbuf]|[bf]r|r[bf]")) {
            string(start, word.toLowerCase(Locale.ROOT).indexOf('f') >= 0);
        } else if (TokenKind.ofWord(word).isKeyword()) {
            add(Lexeme.Kind.KEYWORD, start);
        } else {
            add(isSoftKeyword(word, start) ? Lexeme.Kind.SOFT_KEYWORD : Lexeme.Kind.NAME, start);
        }
    }

    /** By the look of the line: first on it, with something behind that cannot go on from a name. */
    private boolean isSoftKeyword(String word, int start) {
        boolean match = word.equals("match") || word.equals("case");
        if (!match && !word.equals("type")) {
            return word.equals("_") && isInCase(start);
        }
        int before = start - 1;
        while (before >= 0 && (at(before) == ' ' || at(before) == '\t')) {
            before--;
        }
        if (before >= 0 && at(before) != '\n' && at(before) != ';' || at(pos) != ' ') {
            return false;
        }
        int end = text.indexOf('\n', pos);
        String rest = text.substring(pos, end < 0 ? text.length() : end).strip();
        if (!match) {
            return rest.matches("[\\p{L}_][\\p{L}\\p{N}_]*\\s*[\\[=].*");
        }
        int comment = rest.indexOf('#');
        String head = comment < 0 ? rest : rest.substring(0, comment).strip();
        return head.contains(":") && !head.startsWith("=") && !head.startsWith(":") && !head.startsWith(".");
    }

    private boolean isInCase(int start) {
        int lineStart = text.lastIndexOf('\n', start) + 1;
        return text.substring(lineStart, start).stripLeading().startsWith("case ");
    }

    private void string(int start, boolean format) {
        char quote = at(pos);
        boolean triple = at(pos + 1) == quote && at(pos + 2) == quote;
        String quotes = String.valueOf(quote).repeat(triple ? 3 : 1);
        pos += quotes.length();
        if (format) {
            fstrings.push(new FString(quotes));
            fstringText(start);
            return;
        }
        while (pos < text.length() && !text.startsWith(quotes, pos) && (triple || at(pos) != '\n')) {
            pos += at(pos) == '\\' ? 2 : 1;
        }
        pos = Math.min(pos, text.length());
        if (text.startsWith(quotes, pos)) {
            pos += quotes.length();
        }
        add(Lexeme.Kind.STRING, start);
    }

    /** Text of an f-string up to a field or its end. */
    private void fstringText(int start) {
        FString f = fstrings.element();
        while (pos < text.length()) {
            char c = at(pos);
            if (text.startsWith(f.quotes, pos)) {
                pos += f.quotes.length();
                fstrings.pop();
                break;
            }
            if (c == '\n' && f.quotes.length() == 1) {
                fstrings.pop();
                break;
            }
            if (c == '{' && at(pos + 1) != '{') {
                add(Lexeme.Kind.FSTRING, start);
                f.depth = 1;
                pos++;
                lexemes.add(new Lexeme(Lexeme.Kind.OPERATOR, pos - 1, pos));
                return;
            }
            pos = Math.min(text.length(), pos + (c == '\\' || c == '{' ? 2 : 1));
        }
        add(Lexeme.Kind.FSTRING, start);
    }

    private void operator() {
        int start = pos;
        for (int length = 3; length >= 1; length--) {
            if (pos + length <= text.length()
                    && TokenKind.ofOperator(text.substring(pos, pos + length)) != null) {
                pos += length;
                add(Lexeme.Kind.OPERATOR, start);
                bracket(text.charAt(start));
                return;
            }
        }
        pos += Character.charCount(text.codePointAt(pos));
        add(Lexeme.Kind.ERROR, start);
    }

    private void bracket(char c) {
        if (fstrings.isEmpty()) {
            return;
        }
        FString f = fstrings.element();
        switch (c) {
            case '(', '[', '{' -> f.depth++;
            case ')', ']', '}' -> f.depth = Math.max(0, f.depth - 1);
            default -> {}
        }
    }
}
