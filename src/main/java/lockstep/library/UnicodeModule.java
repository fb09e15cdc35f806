package lockstep.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.syntax.CharacterNames;
import org.jspecify.annotations.Nullable;

/** {@code unicodedata}, over Java's own knowledge of characters. */
final class UnicodeModule {
    private UnicodeModule() {}

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

    private static int character(Object text, String function) {
        return character(text, function, "");
    }

    private static int character(Object text, String function, String which) {
        if (!(text instanceof Str s && s.length() == 1)) {
            throw Errors.type(function + "() argument " + which + (which.isEmpty() ? "" : " ")
                    + "must be a unicode character, not " + Types.of(text).shownName());
        }
        return s.codePointAt(0);
    }

    /** What a function answers for a character that has no such value. */
    private static Object otherwise(@Nullable Object otherwise, String message) {
        if (otherwise == null) {
            throw Errors.value(message);
        }
        return otherwise;
    }

    @Builtin(value = "name(chr, default=?, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object name(Object chr, @Nullable Object otherwise) {
        String found = CharacterNames.of(character(chr, "name", "1"));
        return found == null ? otherwise(otherwise, "no such name") : Str.of(found);
    }

    @Builtin(value = "lookup(name, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object lookup(Object name) {
        if (!(name instanceof Str s)) {
            throw Errors.type("lookup() argument must be str, not " + Types.of(name).shownName());
        }
        int found = CharacterNames.find(s.value());
        if (found < 0) {
            throw Errors.key(new Str("undefined character name '" + s.value() + "'"));
        }
        return Str.of(Character.toString(found));
    }

    @Builtin(value = "decimal(chr, default=?, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object decimal(Object chr, @Nullable Object otherwise) {
        int found = UnicodeData.decimal(character(chr, "decimal", "1"));
        return found < 0 ? otherwise(otherwise, "not a decimal") : (Object) (long) found;
    }

    @Builtin(value = "digit(chr, default=?, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object digit(Object chr, @Nullable Object otherwise) {
        int found = UnicodeData.digit(character(chr, "digit", "1"));
        return found < 0 ? otherwise(otherwise, "not a digit") : (Object) (long) found;
    }

    @Builtin(value = "numeric(chr, default=?, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object numeric(Object chr, @Nullable Object otherwise) {
        Double found = UnicodeData.numeric(character(chr, "numeric", "1"));
        return found == null ? otherwise(otherwise, "not a numeric character") : (Object) found;
    }

    @Builtin(value = "category(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object category(Object chr) {
        return Str.of(CATEGORIES[Character.getType(character(chr, "category"))]);
    }

    @Builtin(value = "bidirectional(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object bidirectional(Object chr) {
        int c = character(chr, "bidirectional");
        byte found = Character.getDirectionality(c);
        return Str.of(found < 0 || Character.getType(c) == Character.UNASSIGNED ? "" : DIRECTIONS[found]);
    }

    @Builtin(value = "combining(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object combining(Object chr) {
        return (long) UnicodeData.combiningClass(character(chr, "combining"));
    }

    @Builtin(value = "mirrored(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object mirrored(Object chr) {
        return Character.isMirrored(character(chr, "mirrored")) ? 1L : 0L;
    }

    @Builtin(value = "east_asian_width(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object width(Object chr) {
        return Str.of(UnicodeData.width(character(chr, "east_asian_width")));
    }

    /** One step only, whereas Java takes them all: what is left when the last mark is composed away again. */
    @Builtin(value = "decomposition(chr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object decomposition(Object chr) {
        int c = character(chr, "decomposition");
        String text = Character.toString(c);
        String tag = UnicodeData.decompositionTag(c);
        String parts = Normalizer.normalize(text, tag == null ? Normalizer.Form.NFD : Normalizer.Form.NFKD);
        if (parts.equals(text) || c >= 0xac00 && c < 0xac00 + 11172) {
            return Str.EMPTY;
        }
        int last = parts.offsetByCodePoints(parts.length(), -1);
        if (tag == null && last > 0) {
            String rest = Normalizer.normalize(parts.substring(0, last), Normalizer.Form.NFC);
            parts = (rest.codePointCount(0, rest.length()) == 1 ? rest : parts.substring(0, last)) + parts.substring(last);
        }
        StringJoiner shown = new StringJoiner(" ", tag == null ? "" : "<" + tag + "> ", "");
        parts.codePoints().forEach(each -> shown.add(String.format(Locale.ROOT, "%04X", each)));
        return new Str(shown.toString());
    }

    private static String normalized(String function, Object form, Object text) {
        if (!(form instanceof Str f)) {
            throw Errors.type(function + "() argument 1 must be str, not " + Types.of(form).shownName());
        }
        if (!(text instanceof Str s)) {
            throw Errors.type(function + "() argument 2 must be str, not " + Types.of(text).shownName());
        }
        return switch (f.value()) {
            case "NFC", "NFD", "NFKC", "NFKD" -> Normalizer.normalize(s.value(), Normalizer.Form.valueOf(f.value()));
            default -> throw Errors.value("invalid normalization form");
        };
    }

    @Builtin(value = "normalize(form, unistr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object normalize(Context context, Object form, Object text) {
        String made = normalized("normalize", form, text);
        context.allocate(made.length() * 2L);
        return made.equals(((Str) text).value()) ? text : new Str(made);
    }

    @Builtin(value = "is_normalized(form, unistr, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isNormalized(Object form, Object text) {
        return normalized("is_normalized", form, text).equals(((Str) text).value());
    }
}
