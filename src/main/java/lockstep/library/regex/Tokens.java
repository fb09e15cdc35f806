package lockstep.library.regex;

import lockstep.syntax.CharacterNames;
import org.jspecify.annotations.Nullable;

/** A pattern's characters one by one; a backslash comes with what it stands before. */
final class Tokens {
    static final String DIGITS = "0123456789";
    static final String OCTAL = "01234567";
    private static final String HEX = "0123456789abcdefABCDEF";

    private final int[] characters;
    private final boolean isText;
    private int index;
    /** The token in front, null at the end. */
    @Nullable String next;

    Tokens(String text, boolean isText) {
        this.characters = text.codePoints().toArray();
        this.isText = isText;
        advance();
    }

    private void advance() {
        if (index >= characters.length) {
            next = null;
            return;
        }
        int c = characters[index++];
        if (c != '\\') {
            next = Character.toString(c);
            return;
        }
        if (index >= characters.length) {
            throw new RegexError("bad escape (end of pattern)", characters.length - 1);
        }
        next = "\\" + Character.toString(characters[index++]);
    }

    /** Characters in code points. */
    static int size(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Of the token in front. */
    int position() {
        return index - (next == null ? 0 : size(next));
    }

    void seek(int position) {
        index = position;
        advance();
    }

    boolean accept(String token) {
        if (token.equals(next)) {
            advance();
            return true;
        }
        return false;
    }

    /** What is in front, which must not be the end. */
    String take() {
        String token = next;
        if (token == null) {
            throw new IllegalStateException();
        }
        advance();
        return token;
    }

    String takeOr(String missing) {
        if (next == null) {
            throw error(missing, 0);
        }
        return take();
    }

    String takeWhile(int most, String among) {
        StringBuilder taken = new StringBuilder();
        while (most-- > 0 && next != null && among.contains(next)) {
            taken.append(take());
        }
        return taken.toString();
    }

    String takeUntil(String terminator, String name) {
        StringBuilder taken = new StringBuilder();
        while (true) {
            if (next == null) {
                if (taken.isEmpty()) {
                    throw error("missing " + name, 0);
                }
                throw error("missing " + terminator + ", unterminated name", size(taken.toString()));
            }
            String token = take();
            if (token.equals(terminator)) {
                if (taken.isEmpty()) {
                    throw error("missing " + name, 1);
                }
                return taken.toString();
            }
            taken.append(token);
        }
    }

    /** @param back how many characters before the token in front */
    RegexError error(String message, int back) {
        return new RegexError(isText ? message : escaped(message), position() - back);
    }

    private static String escaped(String message) {
        StringBuilder out = new StringBuilder();
        message.chars().forEach(c -> {
            if (c < 128) {
                out.append((char) c);
            } else {
                out.append(String.format("\\x%02x", c));
            }
        });
        return out.toString();
    }

    static String repr(String name) {
        return lockstep.object.Texts.repr(name);
    }

    void checkName(String name, int offset) {
        boolean isName = !name.isEmpty();
        for (int i = 0; i < name.length() && isName; ) {
            int c = name.codePointAt(i);
            isName = c == '_' || (i == 0 ? Character.isUnicodeIdentifierStart(c)
                    : Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
            i += Character.charCount(c);
        }
        if (!isText && !name.chars().allMatch(c -> c < 128)) {
            throw error("bad character in group name " + lockstep.object.Texts.ascii(name), size(name) + offset);
        }
        if (!isName) {
            throw error("bad character in group name " + repr(name), size(name) + offset);
        }
    }

    static boolean isNumber(String name) {
        return name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    static boolean isOctal(String escape, int at) {
        return at < escape.length() && OCTAL.indexOf(escape.charAt(at)) >= 0;
    }

    /** The value of a backslash and octal digits. */
    int octal(String escape) {
        int value = Integer.parseInt(escape.substring(1), 8);
        if (value > 0377) {
            throw error("octal escape value " + escape + " outside of range 0-0o377", escape.length());
        }
        return value;
    }

    /** The character that an escape stands for: {@code \n}, {@code \x41} or a backslash before a punctuation sign. */
    int character(String token) {
        int c = token.codePointAt(1);
        switch (c) {
            case 'a':
                return 7;
            case 'b':
                return 8;
            case 'f':
                return 12;
            case 'n':
                return 10;
            case 'r':
                return 13;
            case 't':
                return 9;
            case 'v':
                return 11;
            case 'x':
                return hex(token, 2);
            case 'u', 'U', 'N':
                if (isText) {
                    return c == 'N' ? named() : hex(token, c == 'u' ? 4 : 8);
                }
                break;
            default:
        }
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            throw error("bad escape " + token, size(token));
        }
        return c;
    }

    private int hex(String token, int digits) {
        String escape = token + takeWhile(digits, HEX);
        if (escape.length() != digits + 2) {
            throw error("incomplete escape " + escape, escape.length());
        }
        long value = Long.parseLong(escape.substring(2), 16);
        if (value > 0x10ffff) {
            throw error("bad escape " + escape, escape.length());
        }
        return (int) value;
    }

    private int named() {
        if (!accept("{")) {
            throw error("missing {", 0);
        }
        String name = takeUntil("}", "character name");
        int found = CharacterNames.find(name);
        if (found < 0) {
            throw error("undefined character name " + repr(name), size(name) + 4);
        }
        return found;
    }
}
