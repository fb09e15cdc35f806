package lockstep.object;

import java.util.Locale;
import java.util.function.IntPredicate;

/** The methods of str about kinds of characters and upper and lower case. */
final class StrCase {
    private StrCase() {}

    private static Object all(Str self, IntPredicate test) {
        return !self.value().isEmpty() && self.value().codePoints().allMatch(test);
    }

    @Builtin(
            value = "isalpha(self, /)",
            doc = "Whether there are only letters, and at least one.",
            effect = Effect.PURE)
    static Object isAlpha(Str self) {
        return all(self, Character::isLetter);
    }

    @Builtin(
            value = "isalnum(self, /)",
            doc = "Whether there are only letters and digits, and at least one.",
            effect = Effect.PURE)
    static Object isAlnum(Str self) {
        return all(self, c -> Character.isLetter(c) || isNumeric(c));
    }

    @Builtin(value = "isdigit(self, /)", doc = "Whether there are only digits, and at least one.", effect = Effect.PURE)
    static Object isDigit(Str self) {
        return all(self, StrCase::isDigit);
    }

    @Builtin(
            value = "isdecimal(self, /)",
            doc = "Whether there are only digits that make decimal numbers, and at least one.",
            effect = Effect.PURE)
    static Object isDecimal(Str self) {
        return all(self, Character::isDigit);
    }

    @Builtin(
            value = "isnumeric(self, /)",
            doc = "Whether every character has a numeric value, and there is one.",
            effect = Effect.PURE)
    static Object isNumeric(Str self) {
        return all(self, StrCase::isNumeric);
    }

    private static boolean isDigit(int c) {
        return c < 128 ? c >= '0' && c <= '9' : UnicodeData.digit(c) >= 0;
    }

    private static boolean isNumeric(int c) {
        return c < 128 ? c >= '0' && c <= '9' : UnicodeData.numeric(c) != null;
    }

    @Builtin(value = "isspace(self, /)", doc = "Whether there is only white space, and some.", effect = Effect.PURE)
    static Object isSpace(Str self) {
        return all(self, Texts::isSpace);
    }

    @Builtin(value = "isascii(self, /)", doc = "Whether all code points are below 128.", effect = Effect.PURE)
    static Object isAscii(Str self) {
        return self.value().chars().allMatch(c -> c < 128);
    }

    @Builtin(
            value = "isprintable(self, /)",
            doc = "Whether repr() would show every character as it is.",
            effect = Effect.PURE)
    static Object isPrintable(Str self) {
        return self.value().codePoints().allMatch(Texts::isPrintable);
    }

    @Builtin(
            value = "isidentifier(self, /)",
            doc = "Whether it could be a name in a program; keywords could.",
            effect = Effect.PURE)
    static Object isIdentifier(Str self) {
        if (self.value().isEmpty()) {
            return false;
        }
        int first = self.value().codePointAt(0);
        boolean starts = first == '_' || first < 128
                ? first == '_' || Character.isLetter(first)
                : Character.isUnicodeIdentifierStart(first);
        return starts
                && self.value().codePoints().skip(1).allMatch(c -> c < 128
                        ? c == '_' || Character.isLetterOrDigit(c)
                        : Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }

    @Builtin(
            value = "isupper(self, /)",
            doc = "Whether no letter is small and at least one is a capital.",
            effect = Effect.PURE)
    static Object isUpper(Str self) {
        return self.value().codePoints().anyMatch(Character::isUpperCase)
                && self.value().codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
    }

    @Builtin(
            value = "islower(self, /)",
            doc = "Whether no letter is a capital and at least one is small.",
            effect = Effect.PURE)
    static Object isLower(Str self) {
        return self.value().codePoints().anyMatch(Character::isLowerCase)
                && self.value().codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
    }

    @Builtin(
            value = "istitle(self, /)",
            doc = "Whether every word begins with a capital and goes on small.",
            effect = Effect.PURE)
    static Object isTitle(Str self) {
        boolean cased = false;
        boolean inWord = false;
        for (int i = 0; i < self.value().length(); ) {
            int c = self.value().codePointAt(i);
            i += Character.charCount(c);
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                if (inWord) {
                    return false;
                }
                inWord = true;
                cased = true;
            } else if (Character.isLowerCase(c)) {
                if (!inWord) {
                    return false;
                }
                cased = true;
            } else {
                inWord = false;
            }
        }
        return cased;
    }

    // ---- changing case ----

    private static Object made(Context context, Str self, String text) {
        StrOperators.charge(context, text.length());
        if (text.length() > 100) {
            context.allocate(2L * text.length());
        }
        return text.equals(self.value()) ? StrSplit.plain(self) : Str.of(text);
    }

    private static final int CHUNK = 4096;

    @Builtin(value = "upper(self, /)", doc = "The text in capitals.", effect = Effect.PURE)
    static Object upper(Context context, Str self) {
        int length = self.value().length();
        if (length <= CHUNK) {
            return made(context, self, self.value().toUpperCase(Locale.ROOT));
        }
        // Java's own grows its result by a few characters at a time where one becomes two.
        Draft out = new Draft(context);
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + CHUNK);
            to += to < length && Character.isHighSurrogate(self.value().charAt(to - 1)) ? 1 : 0;
            out.append(self.value().substring(from, to).toUpperCase(Locale.ROOT));
            from = to;
        }
        return made(context, self, out.toString());
    }

    @Builtin(value = "lower(self, /)", doc = "The text in small letters.", effect = Effect.PURE)
    static Object lower(Context context, Str self) {
        return made(context, self, lowered(self.value()));
    }

    private static final int SIGMA = 0x3a3;
    private static final String IN_WORDS =
            "'.:\u00ad\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

    private static boolean isCased(int c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
    }

    /** What does not count when one looks whether a letter stands at the end of a word. */
    private static boolean isIgnorable(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> IN_WORDS.indexOf(c) >= 0;
        };
    }

    /** Sigma is another letter at the end of a word. */
    private static char sigma(String text, int at) {
        int before = at;
        while (before > 0 && isIgnorable(text.codePointBefore(before))) {
            before = text.offsetByCodePoints(before, -1);
        }
        if (before == 0 || !isCased(text.codePointBefore(before))) {
            return '\u03c3';
        }
        int after = at + 1;
        while (after < text.length() && isIgnorable(text.codePointAt(after))) {
            after = text.offsetByCodePoints(after, 1);
        }
        return after < text.length() && isCased(text.codePointAt(after)) ? '\u03c3' : '\u03c2';
    }

    /** One character of a text in lower case. */
    private static String lowered(String text, int at, int c) {
        return c == SIGMA ? String.valueOf(sigma(text, at)) : Character.toString(c).toLowerCase(Locale.ROOT);
    }

    private static String lowered(String text) {
        if (text.indexOf(SIGMA) < 0) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            out.append(lowered(text, i, c));
            i += Character.charCount(c);
        }
        return out.toString();
    }

    @Builtin(
            value = "casefold(self, /)",
            doc = "The text as it is compared without regard to case.",
            effect = Effect.PURE)
    static Object caseFold(Context context, Str self) {
        StringBuilder out = new StringBuilder();
        self.value().codePoints().forEach(c -> {
            if (c < 128) {
                out.append((char) Character.toLowerCase(c));
            } else {
                // Full case folding is what lower case of upper case gives, but for a few letters.
                out.append(c == 0x130 ? "i\u0307" : c >= 0x13a0 && c <= 0x13f5 ? Character.toString(c)
                        : Character.toString(c).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('\u03c2',
                                '\u03c3'));
            }
        });
        return made(context, self, out.toString());
    }

    @Builtin(
            value = "capitalize(self, /)",
            doc = "The text with a capital in front and small letters behind.",
            effect = Effect.PURE)
    static Object capitalize(Context context, Str self) {
        if (self.value().isEmpty()) {
            return Str.EMPTY;
        }
        int first = self.value().codePointAt(0);
        String rest = lowered(self.value()).substring(lowered(self.value(), 0, first).length());
        return made(context, self, titled(first) + rest);
    }

    private static String titled(int c) {
        int title = Character.toTitleCase(c);
        return title != c ? Character.toString(title) : title(Character.toString(c));
    }

    /** Letters whose title case is several characters, such as ß. */
    private static String title(String one) {
        String upper = one.toUpperCase(Locale.ROOT);
        return upper.length() <= one.length() ? one
                : upper.substring(0, upper.offsetByCodePoints(0, 1))
                        + upper.substring(upper.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT);
    }

    @Builtin(
            value = "title(self, /)",
            doc = "The text with a capital at the beginning of every word.",
            effect = Effect.PURE)
    static Object title(Context context, Str self) {
        StringBuilder out = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < self.value().length(); ) {
            int c = self.value().codePointAt(i);
            out.append(inWord ? lowered(self.value(), i, c) : titled(c));
            i += Character.charCount(c);
            inWord = isCased(c);
        }
        return made(context, self, out.toString());
    }

    @Builtin(
            value = "swapcase(self, /)",
            doc = "The text with capitals and small letters exchanged.",
            effect = Effect.PURE)
    static Object swapCase(Context context, Str self) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < self.value().length(); ) {
            int c = self.value().codePointAt(i);
            out.append(Character.isUpperCase(c)
                    ? lowered(self.value(), i, c)
                    : Character.isLowerCase(c) ? Character.toString(c).toUpperCase(Locale.ROOT) : Character.toString(c));
            i += Character.charCount(c);
        }
        return made(context, self, out.toString());
    }
}
