package lockstep.object;

import java.util.Locale;
import java.util.function.IntPredicate;

/** The methods of str about kinds of characters and upper and lower case. */
final class StrCase {
    private StrCase() {}

    private static Object all(Str self, IntPredicate test) {
        return !self.value.isEmpty() && self.value.codePoints().allMatch(test);
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

    /** Digits, and those shown raised, lowered or in a circle. */
    private static boolean isDigit(int c) {
        return Character.isDigit(c) || c == 0xb2 || c == 0xb3 || c == 0xb9 || c == 0x2070 || c >= 0x2074 && c <= 0x2079
                || c >= 0x2080 && c <= 0x2089 || c >= 0x2460 && c <= 0x2468 || c >= 0x2474 && c <= 0x247c
                || c >= 0x2488 && c <= 0x2490 || c == 0x24ea || c >= 0x24f5 && c <= 0x24fd || c == 0x24ff
                || c >= 0x2776 && c <= 0x277e || c >= 0x2780 && c <= 0x2788 || c >= 0x278a && c <= 0x2792;
    }

    private static boolean isNumeric(int c) {
        if (c < 128) {
            return c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || Character.getNumericValue(c) >= 0 && !Character.isLetter(c)
                || "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u842c\u4e07\u96f6".indexOf(c) >= 0;
    }

    @Builtin(value = "isspace(self, /)", doc = "Whether there is only white space, and some.", effect = Effect.PURE)
    static Object isSpace(Str self) {
        return all(self, Texts::isSpace);
    }

    @Builtin(value = "isascii(self, /)", doc = "Whether all code points are below 128.", effect = Effect.PURE)
    static Object isAscii(Str self) {
        return self.value.chars().allMatch(c -> c < 128);
    }

    @Builtin(
            value = "isprintable(self, /)",
            doc = "Whether repr() would show every character as it is.",
            effect = Effect.PURE)
    static Object isPrintable(Str self) {
        return self.value.codePoints().allMatch(Texts::isPrintable);
    }

    @Builtin(
            value = "isidentifier(self, /)",
            doc = "Whether it could be a name in a program; keywords could.",
            effect = Effect.PURE)
    static Object isIdentifier(Str self) {
        if (self.value.isEmpty()) {
            return false;
        }
        int first = self.value.codePointAt(0);
        boolean starts = first == '_' || first < 128
                ? first == '_' || Character.isLetter(first)
                : Character.isUnicodeIdentifierStart(first);
        return starts
                && self.value.codePoints().skip(1).allMatch(c -> c < 128
                        ? c == '_' || Character.isLetterOrDigit(c)
                        : Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }

    @Builtin(
            value = "isupper(self, /)",
            doc = "Whether no letter is small and at least one is a capital.",
            effect = Effect.PURE)
    static Object isUpper(Str self) {
        return self.value.codePoints().anyMatch(Character::isUpperCase)
                && self.value.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
    }

    @Builtin(
            value = "islower(self, /)",
            doc = "Whether no letter is a capital and at least one is small.",
            effect = Effect.PURE)
    static Object isLower(Str self) {
        return self.value.codePoints().anyMatch(Character::isLowerCase)
                && self.value.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
    }

    @Builtin(
            value = "istitle(self, /)",
            doc = "Whether every word begins with a capital and goes on small.",
            effect = Effect.PURE)
    static Object isTitle(Str self) {
        boolean cased = false;
        boolean inWord = false;
        for (int i = 0; i < self.value.length(); ) {
            int c = self.value.codePointAt(i);
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
        return text.equals(self.value) ? StrSplit.plain(self) : Str.of(text);
    }

    private static final int CHUNK = 4096;

    @Builtin(value = "upper(self, /)", doc = "The text in capitals.", effect = Effect.PURE)
    static Object upper(Context context, Str self) {
        int length = self.value.length();
        if (length <= CHUNK) {
            return made(context, self, self.value.toUpperCase(Locale.ROOT));
        }
        // Java's own grows its result by a few characters at a time where one becomes two.
        Draft out = new Draft(context);
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + CHUNK);
            to += to < length && Character.isHighSurrogate(self.value.charAt(to - 1)) ? 1 : 0;
            out.append(self.value.substring(from, to).toUpperCase(Locale.ROOT));
            from = to;
        }
        return made(context, self, out.toString());
    }

    @Builtin(value = "lower(self, /)", doc = "The text in small letters.", effect = Effect.PURE)
    static Object lower(Context context, Str self) {
        return made(context, self, self.value.toLowerCase(Locale.ROOT));
    }

    @Builtin(
            value = "casefold(self, /)",
            doc = "The text as it is compared without regard to case.",
            effect = Effect.PURE)
    static Object caseFold(Context context, Str self) {
        StringBuilder out = new StringBuilder();
        self.value.codePoints().forEach(c -> {
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
        if (self.value.isEmpty()) {
            return Str.EMPTY;
        }
        int first = self.value.codePointAt(0);
        String rest = self.value.toLowerCase(Locale.ROOT).substring(Character.toString(first).toLowerCase(Locale.ROOT).length());
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
        for (int i = 0; i < self.value.length(); ) {
            int c = self.value.codePointAt(i);
            i += Character.charCount(c);
            boolean cased = Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
            if (inWord) {
                out.append(Character.toString(c).toLowerCase(Locale.ROOT));
            } else {
                out.append(titled(c));
            }
            inWord = cased;
        }
        return made(context, self, out.toString());
    }

    @Builtin(
            value = "swapcase(self, /)",
            doc = "The text with capitals and small letters exchanged.",
            effect = Effect.PURE)
    static Object swapCase(Context context, Str self) {
        StringBuilder out = new StringBuilder();
        self.value.codePoints().forEach(c -> out.append(
                Character.isUpperCase(c) ? Character.toString(c).toLowerCase(Locale.ROOT)
                        : Character.isLowerCase(c) ? Character.toString(c).toUpperCase(Locale.ROOT)
                                : Character.toString(c)));
        return made(context, self, out.toString());
    }
}
