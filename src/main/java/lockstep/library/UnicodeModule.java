package lockstep.library;

import java.text.Normalizer;
import java.util.Locale;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code unicodedata}: the character database, as far as Java's own goes. */
final class UnicodeModule {
    /** By {@link Character#getType}. */
    private static final String[] CATEGORIES = {
        "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "", "Co",
        "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"
    };

    /** By {@link Character#getDirectionality}. */
    private static final String[] DIRECTIONS = {
        "L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE", "LRO", "RLE", "RLO", "PDF",
        "LRI", "RLI", "FSI", "PDI"
    };

    private static final String[] LEADS = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ");
    private static final String[] VOWELS =
            "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
    private static final String[] TAILS =
            " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ");

    private UnicodeModule() {}

    static void fill(ModuleObject module) {
        UnicodeModuleTable.INSTANCE.defineOn(module, "unicodedata");
        module.set("unidata_version", new Str("15.1.0"));
    }

    private static int character(String function, Object value, String which) {
        if (!(value instanceof Str s) || s.length() != 1) {
            throw Errors.type(function + "() argument" + which + " must be a unicode character, not " + (value instanceof Str
                    ? "str"
                    : Types.of(value).name));
        }
        return s.value.codePointAt(0);
    }

    @Builtin(value = "category(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object category(Object chr) {
        return new Str(CATEGORIES[Character.getType(character("category", chr, ""))]);
    }

    @Builtin(value = "bidirectional(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object bidirectional(Object chr) {
        int direction = Character.getDirectionality(character("bidirectional", chr, ""));
        return new Str(direction < 0 ? "" : DIRECTIONS[direction]);
    }

    @Builtin(value = "combining(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object combining(Object chr) {
        return UnicodeFacts.combining(character("combining", chr, ""));
    }

    @Builtin(value = "east_asian_width(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object eastAsianWidth(Object chr) {
        return new Str(UnicodeFacts.width(character("east_asian_width", chr, "")));
    }

    @Builtin(value = "mirrored(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object mirrored(Object chr) {
        return Character.isMirrored(character("mirrored", chr, "")) ? 1L : 0L;
    }

    @Builtin(value = "decimal(chr, default=?, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object decimal(Object chr, @Nullable Object otherwise) {
        int c = character("decimal", chr, " 1");
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                ? (Object) (long) Character.digit(c, 10)
                : otherwise("not a decimal", otherwise);
    }

    @Builtin(value = "digit(chr, default=?, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object digit(Object chr, @Nullable Object otherwise) {
        int c = character("digit", chr, " 1");
        boolean isDigit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER && Double.isNaN(UnicodeFacts.numeric(c))
                        && Character.getNumericValue(c) >= 0 && Character.getNumericValue(c) < 10;
        return isDigit ? (Object) (long) Character.getNumericValue(c) : otherwise("not a digit", otherwise);
    }

    @Builtin(value = "numeric(chr, default=?, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object numeric(Object chr, @Nullable Object otherwise) {
        int c = character("numeric", chr, " 1");
        double known = UnicodeFacts.numeric(c);
        if (!Double.isNaN(known)) {
            return known;
        }
        Object digit = digit(chr, None.NONE);
        return digit == None.NONE ? otherwise("not a numeric character", otherwise) : (Object) (double) (long) (Long) digit;
    }

    private static Object otherwise(String complaint, @Nullable Object value) {
        if (value == null) {
            throw Errors.value(complaint);
        }
        return value;
    }

    @Builtin(value = "name(chr, default=?, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object name(Object chr, @Nullable Object otherwise) {
        String name = name(character("name", chr, " 1"));
        return name == null ? otherwise("no such name", otherwise) : new Str(name);
    }

    /** Java makes up names for what has none by name, and counts Hangul syllables. */
    private static @Nullable String name(int c) {
        int type = Character.getType(c);
        if (type == Character.CONTROL || type == Character.PRIVATE_USE || type == Character.SURROGATE || type == Character.UNASSIGNED) {
            return null;
        }
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        if (Character.isIdeographic(c)) {
            return switch (Character.UnicodeScript.of(c)) {
                case TANGUT -> "TANGUT IDEOGRAPH-" + hex;
                case HAN -> c == 0x3007 || c >= 0x3021 && c <= 0x3029 || c >= 0x3038 && c <= 0x303A
                        ? Character.getName(c)
                        : "CJK " + (isCompatible(c) ? "COMPATIBILITY" : "UNIFIED") + " IDEOGRAPH-" + hex;
                default -> Character.getName(c);
            };
        }
        if (c >= 0xac00 && c <= 0xd7a3) {
            int i = c - 0xac00;
            return "HANGUL SYLLABLE " + LEADS[i / 588] + VOWELS[i % 588 / 28] + TAILS[i % 28];
        }
        return Character.getName(c);
    }

    private static boolean isCompatible(int c) {
        boolean block = c >= 0xf900 && c <= 0xfaff || c >= 0x2f800 && c <= 0x2fa1f;
        return block && !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFD);
    }

    @Builtin(value = "lookup(name, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object lookup(Object name) {
        if (!(name instanceof Str s)) {
            throw Errors.type("lookup() argument must be str, not " + Types.of(name).name);
        }
        String wanted = s.value.toUpperCase(Locale.ROOT);
        try {
            int dash = wanted.lastIndexOf("IDEOGRAPH-");
            int c = dash >= 0 ? Integer.parseInt(wanted.substring(dash + 10), 16) : Character.codePointOf(wanted);
            if (wanted.equals(name(c))) {
                return Str.ofCodePoint(c);
            }
        } catch (IllegalArgumentException e) {
            // these are looked for as they are written
            for (int c = 0xac00; s.value.startsWith("HANGUL SYLLABLE ") && c <= 0xd7a3; c++) {
                if (s.value.equals(name(c))) {
                    return Str.ofCodePoint(c);
                }
            }
        }
        throw Errors.of(Types.KEY_ERROR, "undefined character name '" + s.value + "'");
    }

    private static Normalizer.Form form(Object form) {
        try {
            return Normalizer.Form.valueOf(form.toString());
        } catch (IllegalArgumentException e) {
            throw Errors.value("invalid normalization form");
        }
    }

    @Builtin(value = "normalize(form, unistr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object normalize(ThreadState thread, Object form, Object text) {
        if (!(text instanceof Str s)) {
            throw Errors.type("normalize() argument 2 must be str, not " + Types.of(text).name);
        }
        thread.allocate(4L * s.value.length());
        return new Str(Normalizer.normalize(s.value, form(form)));
    }

    @Builtin(value = "is_normalized(form, unistr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isNormalized(Object form, Object text) {
        return Normalizer.isNormalized(((Str) text).value, form(form));
    }

    /** The canonical mapping one step deep, or the compatible one with its kind. */
    @Builtin(value = "decomposition(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object decomposition(Object chr) {
        int c = character("decomposition", chr, "");
        String self = Character.toString(c);
        if (c >= 0xac00 && c <= 0xd7a3) {
            return Str.EMPTY;
        }
        int[] parts = Normalizer.normalize(self, Normalizer.Form.NFD).codePoints().toArray();
        if (parts.length > 1 || parts[0] != c) {
            if (parts.length > 2) {
                String first = Normalizer.normalize(new String(parts, 0, parts.length - 1), Normalizer.Form.NFC);
                if (first.codePointCount(0, first.length()) == 1) {
                    parts = new int[] {first.codePointAt(0), parts[parts.length - 1]};
                }
            }
            return new Str(hex(parts));
        }
        int[] plain = Normalizer.normalize(self, Normalizer.Form.NFKD).codePoints().toArray();
        return plain.length == 1 && plain[0] == c ? Str.EMPTY : new Str("<" + kind(c) + "> " + hex(plain));
    }

    private static String hex(int[] codePoints) {
        StringBuilder out = new StringBuilder();
        for (int c : codePoints) {
            out.append(out.isEmpty() ? "" : " ").append(String.format("%04X", c));
        }
        return out.toString();
    }

    private static String kind(int c) {
        if (c >= 0xbc && c <= 0xbe || c >= 0x2150 && c <= 0x215f || c == 0x2189) {
            return "fraction";
        }
        if (c == 0xaa || c == 0xb2 || c == 0xb3 || c == 0xb9 || c == 0xba || c >= 0x2b0 && c <= 0x2e4 || c >= 0x2070 && c <= 0x207f) {
            return "super";
        }
        if (c >= 0x2080 && c <= 0x209c || c >= 0x1d62 && c <= 0x1d6a) {
            return "sub";
        }
        if (c >= 0x2460 && c <= 0x24ea && (c < 0x2474 || c > 0x24b5) || c >= 0x3251 && c <= 0x32fe) {
            return "circle";
        }
        if (c >= 0xff01 && c <= 0xff60 || c >= 0xffe0 && c <= 0xffe6 || c == 0x3000) {
            return "wide";
        }
        if (c >= 0xff61 && c <= 0xffee) {
            return "narrow";
        }
        if (c >= 0x1d400 && c <= 0x1d7ff || c >= 0x2102 && c <= 0x2149) {
            return "font";
        }
        return c == 0xa0 || c == 0x202f || c == 0x2007 || c == 0x2011 ? "noBreak" : c >= 0x3300 && c <= 0x33ff ? "square" : "compat";
    }
}
