package lockstep.syntax;

import static lockstep.syntax.PythonSyntaxError.Kind.SYNTAX_ERROR;
import static lockstep.syntax.Scanner.isDigit;
import static lockstep.syntax.Scanner.isIdentifierPart;

/** Reads numbers. */
final class NumberLexer {
    private final Scanner at;
    private final LiteralWarnings warnings;

    NumberLexer(Scanner at, LiteralWarnings warnings) {
        this.at = at;
        this.warnings = warnings;
    }

    /** @param first what the number begins with, read already */
    Token number(int first) {
        int c;
        if (first == '.') {
            c = fraction(at.nextChar());
        } else if (first == '0') {
            c = at.nextChar();
            switch (c | 0x20) {
                case 'x' -> c = digits(16, "hexadecimal");
                case 'o' -> c = digits(8, "octal");
                case 'b' -> c = digits(2, "binary");
                default -> c = afterZero(c);
            }
        } else {
            c = decimalTail();
            c = c == '.' ? fraction(at.nextChar()) : exponent(c);
        }
        at.back(c);
        return at.token(TokenKind.NUMBER, at.start, at.pos, at.text.substring(at.start, at.pos));
    }

    private int digits(int radix, String kind) {
        int c = at.nextChar();
        do {
            if (c == '_') {
                c = at.nextChar();
            }
            if (!isDigitOf(radix, c)) {
                if (isDigit(c)) {
                    throw at.error("invalid digit '%c' in %s literal".formatted(c, kind));
                }
                at.back(c);
                throw at.error("invalid " + kind + " literal");
            }
            do {
                c = at.nextChar();
            } while (isDigitOf(radix, c));
        } while (c == '_');
        if (isDigit(c)) {
            throw at.error("invalid digit '%c' in %s literal".formatted(c, kind));
        }
        verifyEnd(c, kind);
        return c;
    }

    private static boolean isDigitOf(int radix, int c) {
        return c >= 0 && c < 128 && Character.digit(c, radix) >= 0;
    }

    private int afterZero(int afterFirst) {
        int c = afterFirst;
        while (true) {
            if (c == '_') {
                c = at.nextChar();
                if (!isDigit(c)) {
                    at.back(c);
                    throw at.error("invalid decimal literal");
                }
            }
            if (c != '0') {
                break;
            }
            c = at.nextChar();
        }
        int zerosEnd = at.pos;
        boolean nonzero = isDigit(c);
        if (nonzero) {
            c = decimalTail();
        }
        if (c == '.') {
            return fraction(at.nextChar());
        }
        if ((c | 0x20) == 'e' || (c | 0x20) == 'j') {
            return exponent(c);
        }
        if (nonzero) {
            at.back(c);
            throw at.source.error(
                    SYNTAX_ERROR,
                    "leading zeros in decimal integer literals are not permitted; "
                            + "use an 0o prefix for octal integers",
                    new Span(at.line, at.source.column(at.lineStart, at.start), at.line, at.source.column(at.lineStart, zerosEnd) - 1));
        }
        verifyEnd(c, "decimal");
        return c;
    }

    private int decimalTail() {
        while (true) {
            int c;
            do {
                c = at.nextChar();
            } while (isDigit(c));
            if (c != '_') {
                return c;
            }
            c = at.nextChar();
            if (!isDigit(c)) {
                at.back(c);
                throw at.error("invalid decimal literal");
            }
        }
    }

    private int fraction(int c) {
        return exponent(isDigit(c) ? decimalTail() : c);
    }

    private int exponent(int afterDigits) {
        int c = afterDigits;
        if (c == 'e' || c == 'E') {
            int e = c;
            c = at.nextChar();
            if (c == '+' || c == '-') {
                c = at.nextChar();
                if (!isDigit(c)) {
                    at.back(c);
                    throw at.error("invalid decimal literal");
                }
            } else if (!isDigit(c)) {
                at.back(c);
                verifyEnd(e, "decimal");
                return e;
            }
            c = decimalTail();
        }
        if (c == 'j' || c == 'J') {
            c = at.nextChar();
            verifyEnd(c, "imaginary");
        } else {
            verifyEnd(c, "decimal");
        }
        return c;
    }

    /** {@code 1if x else y} is still allowed, with a warning; {@code 1x} is not. */
    private void verifyEnd(int c, String kind) {
        boolean keyword = switch (c) {
            case 'a' -> follows("nd");
            case 'e' -> follows("lse");
            case 'f' -> follows("or");
            case 'i' -> at.peekChar() == 'f' || at.peekChar() == 'n' || at.peekChar() == 's';
            case 'o' -> follows("r");
            case 'n' -> follows("ot");
            default -> false;
        };
        if (keyword) {
            warnings.add("invalid " + kind + " literal", at.line);
        } else if (c >= 0 && c < 128 && isIdentifierPart(c)) {
            at.back(c);
            throw at.error("invalid " + kind + " literal");
        }
    }

    private boolean follows(String rest) {
        int end = at.pos + rest.length();
        return at.text.startsWith(rest, at.pos) && !(end < at.text.length() && isIdentifierPart(at.text.charAt(end)));
    }
}
