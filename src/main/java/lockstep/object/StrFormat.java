package lockstep.object;

import org.jspecify.annotations.Nullable;

/** {@code str.format}: one object is one formatting under way. Grammar of CPython's Objects/stringlib/unicode_format.h. */
final class StrFormat {
    /** What the fields refer to; shared with the formatting of nested specs, which go on counting. */
    private static final class Arguments {
        final Object[] positional;
        final @Nullable Dict named;
        final @Nullable Object mapping;
        /** Next automatic number; -1 once numbers were given by hand. */
        int automatic;
        boolean anyAutomatic;

        Arguments(Object[] positional, @Nullable Dict named, @Nullable Object mapping) {
            this.positional = positional;
            this.named = named;
            this.mapping = mapping;
        }
    }

    private final String pattern;
    private final Arguments arguments;
    private final int depth;
    private final Draft out;
    private int at;

    private StrFormat(Context context, String pattern, Arguments arguments, int depth) {
        this.out = new Draft(context);
        this.pattern = pattern;
        this.arguments = arguments;
        this.depth = depth;
    }

    @Builtin(value = "format(self, /, *args, **kwargs)", doc = "The text with each {field} replaced by an argument.")
    static Object format(Context context, Str self, Object[] args, Dict kwargs) {
        return new StrFormat(context, self.value(), new Arguments(args, kwargs, null), 2).run(context);
    }

    @Builtin(
            value = "format_map(self, mapping, /)",
            doc = "The text with each {field} replaced by what the mapping has for it.")
    static Object formatMap(Context context, Str self, Object mapping) {
        return new StrFormat(context, self.value(), new Arguments(new Object[0], null, mapping), 2).run(context);
    }

    private Object run(Context context) {
        while (literal()) {
            Object pending = field(context);
            if (pending != null) {
                return pending;
            }
        }
        return Str.of(out.toString());
    }

    /** Copies up to the next field; false at the end. */
    private boolean literal() {
        int n = pattern.length();
        while (at < n) {
            char c = pattern.charAt(at++);
            if (c == '{' || c == '}') {
                if (at < n && pattern.charAt(at) == c) {
                    at++;
                } else if (c == '}') {
                    throw Errors.value("Single '}' encountered in format string");
                } else if (at >= n) {
                    throw Errors.value("Single '{' encountered in format string");
                } else {
                    return true;
                }
            }
            out.append(c);
        }
        return false;
    }

    /** Formats the field that starts here; null when done, else what to return. */
    private @Nullable Object field(Context context) {
        int start = at;
        int n = pattern.length();
        boolean bracket = false;
        char c = 0;
        while (at < n) {
            c = pattern.charAt(at++);
            if (c == '{' && !bracket) {
                throw Errors.value("unexpected '{' in field name");
            }
            if (c == '[') {
                bracket = true;
            } else if (c == ']') {
                bracket = false;
            } else if (!bracket && (c == '}' || c == ':' || c == '!')) {
                break;
            }
            c = 0;
        }
        if (c == 0) {
            throw Errors.value("expected '}' before end of string");
        }
        String name = pattern.substring(start, at - 1);
        int conversion = 0;
        String spec = "";
        if (c == '!') {
            if (at >= n) {
                throw Errors.value("end of string while looking for conversion specifier");
            }
            conversion = pattern.codePointAt(at);
            at += Character.charCount(conversion);
            if (at >= n) {
                throw Errors.value("unmatched '{' in format spec");
            }
            c = pattern.charAt(at++);
            if (c != ':' && c != '}') {
                throw Errors.value("expected ':' after conversion specifier");
            }
        }
        if (c == ':') {
            int from = at;
            int open = 1;
            while (at < n && open > 0) {
                char s = pattern.charAt(at++);
                open += s == '{' ? 1 : s == '}' ? -1 : 0;
            }
            if (open > 0) {
                throw Errors.value("unmatched '{' in format spec");
            }
            spec = pattern.substring(from, at - 1);
        }
        return field(context, name, conversion, spec);
    }

    private @Nullable Object field(Context context, String name, int conversion, String spec) {
        Object value = direct(name);
        if (value != null && conversion == 0 && spec.indexOf('{') < 0) {
            Str text = Formats.simple(context, value, spec);
            if (text != null) {
                out.append(text.value());
                return null;
            }
        }
        Object text = context.now(
                () -> context.then(
                        (c, found) -> c.then(
                                (d, converted) -> d.then(
                                        (e, fullSpec) -> e.format(converted, (Str) fullSpec), () -> nested(d, spec)),
                                () -> convert(c, found, conversion)),
                        () -> value != null ? value : find(context, name)),
                (c, later) -> {
                    out.append(((Str) later).value());
                    return run(c);
                });
        if (text == Context.PENDING) {
            return text;
        }
        out.append(((Str) text).value());
        return null;
    }

    private Object nested(Context context, String spec) {
        if (spec.indexOf('{') < 0 && spec.indexOf('}') < 0) {
            return Str.of(spec);
        }
        if (depth <= 1) {
            throw Errors.value("Max string recursion exceeded");
        }
        return new StrFormat(context, spec, arguments, depth - 1).run(context);
    }

    private static Object convert(Context context, Object value, int conversion) {
        return switch (conversion) {
            case 0 -> value;
            case 's' -> context.str(value);
            case 'r' -> context.repr(value);
            case 'a' -> context.then((c, text) -> Str.of(asciiOnly(((Str) text).value())), () -> context.repr(value));
            default -> throw Errors.value(conversion > 32 && conversion < 127
                    ? "Unknown conversion specifier " + (char) conversion
                    : "Unknown conversion specifier \\x" + Integer.toHexString(conversion));
        };
    }

    /** A repr with everything beyond ASCII escaped. */
    static String asciiOnly(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < 128) {
                out.append((char) c);
            } else {
                Texts.escape(out, c);
            }
        });
        return out.toString();
    }

    // ---- looking up ----

    /** A field's value that takes no further look-up; null when it does. */
    private @Nullable Object direct(String name) {
        if (name.isEmpty() || isNumber(name)) {
            return positional(name);
        }
        if (arguments.named == null || name.indexOf('.') >= 0 || name.indexOf('[') >= 0) {
            return null;
        }
        Object value = arguments.named.get(new Str(name));
        if (value == null) {
            throw Errors.key(new Str(name));
        }
        return value;
    }

    private static boolean isNumber(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private Object positional(String number) {
        long index;
        if (number.isEmpty()) {
            if (arguments.automatic < 0) {
                throw Errors.value("cannot switch from manual field specification to automatic field numbering");
            }
            arguments.anyAutomatic = true;
            index = arguments.automatic++;
        } else {
            if (arguments.anyAutomatic) {
                throw Errors.value("cannot switch from automatic field numbering to manual field specification");
            }
            arguments.automatic = -1;
            if (number.length() > 10) {
                throw Errors.value("Too many decimal digits in format string");
            }
            index = Long.parseLong(number);
        }
        if (arguments.mapping != null) {
            throw Errors.value("Format string contains positional fields");
        }
        if (index >= arguments.positional.length) {
            throw Errors.index("Replacement index " + index + " out of range for positional args tuple");
        }
        return arguments.positional[(int) index];
    }

    private Object find(Context context, String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '[') {
            end++;
        }
        String first = name.substring(0, end);
        String rest = name.substring(end);
        if (!first.isEmpty() && !isNumber(first) && arguments.mapping != null) {
            return context.then(
                    (c, value) -> follow(c, value, rest, 0), () -> context.getItem(arguments.mapping, new Str(first)));
        }
        return follow(context, first.isEmpty() || isNumber(first) ? positional(first) : direct(first), rest, 0);
    }

    /** Follows {@code .name} and {@code [key]}, from a place in the path on. */
    private static Object follow(Context context, Object start, String path, int from) {
        Object value = start;
        for (int at = from; at < path.length(); ) {
            Object holder = value;
            int end;
            Context.Pushing step;
            if (path.charAt(at) == '.') {
                end = at + 1;
                while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                    end++;
                }
                Str name = Str.name(element(path, at + 1, end));
                step = () -> context.getAttribute(holder, name);
            } else if (path.charAt(at) == '[') {
                int close = path.indexOf(']', at);
                if (close < 0) {
                    throw Errors.value("Missing ']' in format string");
                }
                Object key = key(element(path, at + 1, close));
                end = close + 1;
                step = () -> context.getItem(holder, key);
            } else {
                throw Errors.value("Only '.' or '[' may follow ']' in format field specifier");
            }
            int next = end;
            value = context.now(step, (c, later) -> follow(c, later, path, next));
            if (value == Context.PENDING) {
                return value;
            }
            at = end;
        }
        return value;
    }

    private static String element(String path, int from, int to) {
        if (from == to) {
            throw Errors.value("Empty attribute in format string");
        }
        return path.substring(from, to);
    }

    private static Object key(String text) {
        if (!isNumber(text)) {
            return new Str(text);
        }
        if (text.length() > 18) {
            throw Errors.value("Too many decimal digits in format string");
        }
        return Long.valueOf(text);
    }
}
