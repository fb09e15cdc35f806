package lockstep.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a native, read from text such as {@code "split(self, /, sep=None, maxsplit=-1)"}, and the binding of
 * arguments to them with CPython's messages (Python/getargs.c). A default of {@code ?} passes a Java null.
 */
public final class Signature {
    public final String name;
    /** Parameters before {@code *}, self included. */
    public final int positionalCount;

    final int positionalOnlyCount;
    final int requiredCount;
    public final String[] names;
    final @Nullable Object[] defaults;
    final boolean[] required;
    final int starIndex; // -1 for none
    final int starStarIndex;
    public final boolean hasSelf;
    /** The text between the brackets. */
    public final String text;

    private Signature(
            String name,
            String text,
            List<String> names,
            List<@Nullable Object> defaults,
            List<Boolean> required,
            int positionalCount,
            int positionalOnlyCount,
            int starIndex,
            int starStarIndex) {
        this.name = name;
        this.text = text;
        this.names = names.toArray(String[]::new);
        this.defaults = defaults.toArray();
        this.required = new boolean[required.size()];
        int needed = 0;
        for (int i = 0; i < this.required.length; i++) {
            this.required[i] = required.get(i);
            if (this.required[i] && i < positionalCount) {
                needed++;
            }
        }
        this.requiredCount = needed;
        this.positionalCount = positionalCount;
        this.positionalOnlyCount = positionalOnlyCount;
        this.starIndex = starIndex;
        this.starStarIndex = starStarIndex;
        this.hasSelf = !names.isEmpty() && (names.get(0).equals("self") || names.get(0).equals("cls") && !name.equals("issubclass"));
    }

    public static Signature parse(String declaration) {
        int open = declaration.indexOf('(');
        String name = declaration.substring(0, open).trim();
        String text = declaration.substring(open + 1, declaration.lastIndexOf(')')).trim();
        List<String> names = new ArrayList<>();
        List<@Nullable Object> defaults = new ArrayList<>();
        List<Boolean> required = new ArrayList<>();
        int positional = -1;
        int positionalOnly = 0;
        int star = -1;
        int starStar = -1;
        for (String part : split(text)) {
            if (part.equals("/")) {
                positionalOnly = names.size();
            } else if (part.equals("*")) {
                positional = names.size();
            } else if (part.startsWith("**")) {
                if (positional < 0) {
                    positional = names.size();
                }
                starStar = names.size();
                names.add(part.substring(2));
                defaults.add(null);
                required.add(false);
            } else if (part.startsWith("*")) {
                positional = names.size();
                star = names.size();
                names.add(part.substring(1));
                defaults.add(null);
                required.add(false);
            } else {
                int equals = part.indexOf('=');
                names.add(equals < 0 ? part : part.substring(0, equals).trim());
                defaults.add(equals < 0 ? null : constant(part.substring(equals + 1).trim()));
                required.add(equals < 0);
            }
        }
        if (positional < 0) {
            positional = names.size();
        }
        return new Signature(name, text, names, defaults, required, positional, positionalOnly, star, starStar);
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        char quote = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'') {
                quote = c;
            } else if (c == ',') {
                String part = text.substring(start, i).trim();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static @Nullable Object constant(String text) {
        return switch (text) {
            case "?" -> null;
            case "None" -> None.NONE;
            case "True" -> Boolean.TRUE;
            case "False" -> Boolean.FALSE;
            case "()" -> TupleObject.EMPTY;
            case "b''" -> BytesObject.EMPTY;
            case "b' '" -> new BytesObject(new byte[] {' '});
            default -> text.startsWith("'")
                    ? Str.of(text.substring(1, text.length() - 1).replace("\\n", "\n").replace("\\t", "\t"))
                    : text.contains(".") ? (Object) Double.valueOf(text) : (Object) Long.valueOf(text);
        };
    }

    /**
     * Fits arguments to parameters.
     *
     * @param shown how messages call the function: {@code split()} or {@code str.split()}
     * @param args positional, then the values of {@code keywords}
     * @return one place a parameter: null where absent without default, Object[] for {@code *args}, Dict for
     *     {@code **kwargs}
     */
    public Object[] bind(String shown, Object[] args, Str[] keywords) {
        int given = args.length - keywords.length;
        int n = names.length;
        if (given == n && keywords.length == 0 && starIndex < 0 && starStarIndex < 0 && positionalCount == n) {
            return args;
        }
        @Nullable Object[] bound = new Object[n];
        if (given > positionalCount && starIndex < 0) {
            throw Errors.type(tooMany(shown, given));
        }
        if (keywords.length > 0 && args.length > n && starIndex < 0 && starStarIndex < 0 && positionalOnlyCount < n) {
            throw Errors.type(tooManyInAll(shown, given, args.length));
        }
        System.arraycopy(args, 0, bound, 0, Math.min(given, positionalCount));
        if (starIndex >= 0) {
            Object[] rest = new Object[Math.max(0, given - positionalCount)];
            if (rest.length > 0) {
                System.arraycopy(args, positionalCount, rest, 0, rest.length);
            }
            bound[starIndex] = rest;
        }
        Dict extra = null;
        if (starStarIndex >= 0) {
            extra = new Dict();
            bound[starStarIndex] = extra;
        }
        String unexpected = null;
        for (int k = 0; k < keywords.length; k++) {
            int at = parameter(keywords[k].value());
            Object value = args[given + k];
            if (at < 0) {
                if (extra == null) {
                    if (n == (hasSelf ? 1 : 0) || (positionalOnlyCount >= positionalCount
                            && n == positionalCount + (starIndex >= 0 ? 1 : 0))) {
                        throw Errors.type(shown + " takes no keyword arguments");
                    }
                    unexpected = unexpected == null ? keywords[k].value() : unexpected;
                    continue;
                }
                extra.put(keywords[k], value);
            } else if (bound[at] != null) {
                throw Errors.type("argument for " + withoutBrackets(shown) + "() given by name ('" + names[at] + "') and position ("
                        + (at + (hasSelf ? 0 : 1)) + ")");
            } else {
                bound[at] = value;
            }
        }
        for (int i = 0; i < n; i++) {
            if (bound[i] == null) {
                if (required[i]) {
                    throw Errors.type(missing(shown, given, i));
                }
                bound[i] = defaults[i];
            }
        }
        if (unexpected != null) {
            throw Errors.type(
                    withoutBrackets(shown) + "() got an unexpected keyword argument '" + unexpected + "'");
        }
        return bound;
    }

    private int parameter(String keyword) {
        for (int i = positionalOnlyCount; i < names.length; i++) {
            if (i != starIndex && i != starStarIndex && names[i].equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    private String tooManyInAll(String shown, int positional, int all) {
        int self = hasSelf ? 1 : 0;
        int most = names.length - self;
        String function = withoutBrackets(shown);
        return function.substring(function.lastIndexOf('.') + 1) + "() takes "
                + "at most " + most
                + (positional == self ? " keyword argument" : " argument") + (most == 1 ? "" : "s")
                + " (" + (all - self) + " given)";
    }

    private String tooMany(String shown, int given) {
        int self = hasSelf ? 1 : 0;
        int most = positionalCount - self;
        int least = requiredCount - self;
        int got = given - self;
        if (most == 0 && names.length > positionalCount) {
            return withoutBrackets(shown) + "() takes no positional arguments";
        }
        if (most == 0) {
            return shown + " takes no arguments (" + got + " given)";
        }
        boolean isConstructor = name.equals("__new__") && !shown.equals("complex()") && !shown.startsWith("byte");
        boolean unpacked = names.length == positionalCount || name.equals("sorted") || starStarIndex >= 0;
        if (positionalOnlyCount >= positionalCount && unpacked || isConstructor) {
            if (most == 1 && least == 1 && isFunctionOfOne()) {
                return shown + " takes exactly one argument (" + got + " given)";
            }
            return withoutBrackets(shown) + " expected " + (least == most ? "" : "at most ") + plural(most) + ", got "
                    + got;
        }
        int all = names.length - self;
        if (got > all) {
            return withoutBrackets(shown) + "() takes at most " + plural(all) + " (" + got + " given)";
        }
        return withoutBrackets(shown) + "() takes " + (least == most ? "exactly " : "at most ")
                + (names.length > positionalCount ? plural(most).replace("argument", "positional argument")
                : plural(most)) + " (" + got + " given)";
    }

    private String missing(String shown, int given, int index) {
        int self = hasSelf ? 1 : 0;
        int most = positionalCount - self;
        int least = requiredCount - self;
        int got = given - self;
        if (index < positionalOnlyCount) {
            if (positionalCount > positionalOnlyCount
                    || names.length > positionalCount && starIndex < 0 && !name.equals("sorted")) {
                int posOnly = positionalOnlyCount - self;
                return withoutBrackets(shown) + "() takes " + (posOnly < most ? "at least " : "exactly ") + posOnly + " positional argument"
                        + (posOnly == 1 ? "" : "s") + " (" + got + " given)";
            }
            if (most == 1 && least == 1 && isFunctionOfOne()) {
                return shown + " takes exactly one argument (" + got + " given)";
            }
            return withoutBrackets(shown) + " expected " + (least == most ? "" : "at least ") + plural(least)
                    + ", got " + got;
        }
        return withoutBrackets(shown) + "() missing required argument '" + names[index] + "' (pos "
                + (index + 1 - self) + ")";
    }

    /** Whether C knows it as METH_O, given that it has one parameter. */
    private boolean isFunctionOfOne() {
        return names.length == positionalCount && !name.equals("__new__") && !name.equals("__init__");
    }

    private static String withoutBrackets(String shown) {
        String plain = shown.endsWith("()") ? shown.substring(0, shown.length() - 2) : shown;
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    private static String plural(int n) {
        return n + (n == 1 ? " argument" : " arguments");
    }
}
