package lockstep.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A built-in's signature, read from Python text such as {@code print(*args, sep=' ', file=None)}. Defaults are only
 * delimited here; whoever calls the built-in reads them.
 *
 * @param parameters without the markers {@code /} and {@code *}
 */
record Signature(String name, List<Parameter> parameters) {

    enum Form {
        PLAIN,
        /** {@code *args} */
        VAR_ARGS,
        /** {@code **kwargs} */
        VAR_KEYWORDS
    }

    record Parameter(String name, Form form, boolean hasDefault) {}

    /** Says what is wrong with a signature, in words for the person who wrote it. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    static Signature parse(String text) throws Malformed {
        String source = text.strip();
        int open = source.indexOf('(');
        if (open < 0 || !source.endsWith(")")) {
            throw new Malformed("must look like name(parameters)");
        }
        String name = source.substring(0, open);
        if (!isIdentifier(name)) {
            throw new Malformed("'" + name + "' is not a Python name");
        }
        var reader = new Reader();
        for (String part : split(source.substring(open + 1, source.length() - 1))) {
            reader.take(part);
        }
        return new Signature(name, reader.finish());
    }

    /** At the commas that stand outside of brackets and strings; one comma may trail. */
    private static List<String> split(String text) throws Malformed {
        var parts = new ArrayList<String>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (quote != 0) {
            throw new Malformed("a string is not closed");
        }
        if (depth != 0) {
            throw new Malformed("brackets do not match");
        }
        String last = text.substring(start).strip();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    static boolean isIdentifier(String text) {
        if (text.isEmpty() || !Character.isUnicodeIdentifierStart(text.charAt(0)) && text.charAt(0) != '_') {
            return false;
        }
        return text.chars().allMatch(Character::isUnicodeIdentifierPart);
    }

    /** Takes parameters one by one and watches their order. */
    private static final class Reader {
        private final List<Parameter> parameters = new ArrayList<>();
        private final HashSet<String> names = new HashSet<>();
        private boolean slashSeen;
        private boolean starSeen;
        private boolean keywordNeeded;
        private boolean defaultSeen;
        private boolean closed;

        void take(String part) throws Malformed {
            if (closed) {
                throw new Malformed("nothing may follow **" + parameters.getLast().name());
            }
            if (part.equals("/")) {
                if (slashSeen || starSeen || parameters.isEmpty()) {
                    throw new Malformed("'/' must stand once, after a parameter and before '*'");
                }
                slashSeen = true;
            } else if (part.startsWith("**")) {
                closed = true;
                add(part.substring(2), Form.VAR_KEYWORDS, false);
            } else if (part.startsWith("*")) {
                if (starSeen) {
                    throw new Malformed("'*' may stand only once");
                }
                starSeen = true;
                keywordNeeded = part.equals("*");
                if (!keywordNeeded) {
                    add(part.substring(1), Form.VAR_ARGS, false);
                }
            } else {
                plain(part);
            }
        }

        private void plain(String part) throws Malformed {
            keywordNeeded = false;
            int equals = part.indexOf('=');
            if (equals < 0) {
                if (defaultSeen && !starSeen) {
                    throw new Malformed("parameter '" + part + "' without a default follows one with a default");
                }
                add(part, Form.PLAIN, false);
                return;
            }
            if (part.substring(equals + 1).isBlank()) {
                throw new Malformed("the default is missing in '" + part + "'");
            }
            defaultSeen = true;
            add(part.substring(0, equals).strip(), Form.PLAIN, true);
        }

        private void add(String name, Form form, boolean hasDefault) throws Malformed {
            if (!isIdentifier(name)) {
                throw new Malformed("'" + name + "' is not a parameter's name");
            }
            if (!names.add(name)) {
                throw new Malformed("parameter '" + name + "' stands twice");
            }
            parameters.add(new Parameter(name, form, hasDefault));
        }

        List<Parameter> finish() throws Malformed {
            if (keywordNeeded) {
                throw new Malformed("a parameter must follow '*'");
            }
            return List.copyOf(parameters);
        }
    }
}
