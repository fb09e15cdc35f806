package lockstep.library.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lockstep.library.regex.Node.Greed;
import lockstep.library.regex.Node.Item;
import lockstep.library.regex.Node.Place;
import lockstep.library.regex.Node.Width;
import org.jspecify.annotations.Nullable;

/** Pattern text to tree; messages and their places are those of CPython's Lib/re/_parser.py. */
final class RegexParser {
    private static final int MOST_REPEATS = Node.NO_LIMIT;
    private static final int MOST_GROUPS = Integer.MAX_VALUE / 2;
    /** CPython's parser recurses in Python and ends in a RecursionError about here. */
    private static final int MOST_NESTING = 480;
    private static final String SPECIAL = ".\\[{()*+?^$|";

    private final Tokens in;
    private final boolean isText;
    final List<String> warnings = new ArrayList<>();
    final Map<String, Integer> names = new LinkedHashMap<>();
    /** By number; null while the group is open. */
    private final List<@Nullable Width> groupWidths = new ArrayList<>();
    private final Map<Integer, Integer> conditions = new LinkedHashMap<>();
    /** Number of groups when the outermost lookbehind that we are in began, -1 outside of any. */
    private int lookbehindGroups = -1;
    int flags;

    RegexParser(String pattern, boolean isText, int flags) {
        this.isText = isText;
        this.in = new Tokens(pattern, isText);
        this.flags = flags;
        groupWidths.add(null);
    }

    int groups() {
        return groupWidths.size() - 1;
    }

    Node parse() {
        Node whole = choices((flags & Flags.VERBOSE) != 0, 0);
        fixFlags();
        if (in.next != null) {
            throw in.error("unbalanced parenthesis", 0);
        }
        conditions.forEach((group, position) -> {
            if (group >= groupWidths.size()) {
                throw new RegexError("invalid group reference " + group, position);
            }
        });
        return whole;
    }

    private void fixFlags() {
        if (isText) {
            if ((flags & Flags.LOCALE) != 0) {
                throw value("cannot use LOCALE flag with a str pattern");
            }
            if ((flags & Flags.ASCII) == 0) {
                flags |= Flags.UNICODE;
            } else if ((flags & Flags.UNICODE) != 0) {
                throw value("ASCII and UNICODE flags are incompatible");
            }
        } else {
            if ((flags & Flags.UNICODE) != 0) {
                throw value("cannot use UNICODE flag with a bytes pattern");
            }
            if ((flags & Flags.LOCALE) != 0 && (flags & Flags.ASCII) != 0) {
                throw value("ASCII and LOCALE flags are incompatible");
            }
        }
    }

    private static RegexError value(String message) {
        return new RegexError(RegexError.Kind.VALUE, message, -1);
    }

    // ---- a|b and sequences ----

    private Node choices(boolean verbose, int depth) {
        if (depth > MOST_NESTING) {
            throw new RegexError(RegexError.Kind.RECURSION, "maximum recursion depth exceeded", -1);
        }
        List<Node> choices = new ArrayList<>();
        do {
            choices.add(sequence(verbose, depth, depth == 0 && choices.isEmpty()));
            if (depth == 0) {
                verbose = (flags & Flags.VERBOSE) != 0;
            }
        } while (in.accept("|"));
        return choices.size() == 1 ? choices.get(0) : new Node.Branch(choices);
    }

    private Node sequence(boolean verbose, int depth, boolean first) {
        List<Node> parts = new ArrayList<>();
        while (in.next != null && !in.next.equals("|") && !in.next.equals(")")) {
            String token = in.take();
            if (verbose && token.length() == 1 && " \t\n\r\u000b\f".contains(token)) {
                continue;
            }
            if (verbose && token.equals("#")) {
                String skipped;
                do {
                    skipped = in.next == null ? null : in.take();
                } while (skipped != null && !skipped.equals("\n"));
                continue;
            }
            if (token.charAt(0) == '\\') {
                parts.add(escape(token));
            } else if (!SPECIAL.contains(token)) {
                parts.add(new Node.Literal(token.codePointAt(0)));
            } else {
                switch (token) {
                    case "[" -> parts.add(set());
                    case "*", "+", "?", "{" -> repeat(token, parts);
                    case "." -> parts.add(new Node.Any());
                    case "^" -> parts.add(new Node.At(Place.BEGINNING));
                    case "$" -> parts.add(new Node.At(Place.END));
                    default -> {
                        int before = flags;
                        Node group = group(verbose, depth, first && parts.isEmpty());
                        if (group != null) {
                            parts.add(group);
                        } else if (flags != before) {
                            verbose = (flags & Flags.VERBOSE) != 0;
                        }
                    }
                }
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private void repeat(String token, List<Node> parts) {
        int here = in.position();
        int min = token.equals("+") ? 1 : 0;
        int max = token.equals("?") ? 1 : MOST_REPEATS;
        if (token.equals("{")) {
            if ("}".equals(in.next)) {
                parts.add(new Node.Literal('{'));
                return;
            }
            String low = in.takeWhile(Integer.MAX_VALUE, Tokens.DIGITS);
            String high = in.accept(",") ? in.takeWhile(Integer.MAX_VALUE, Tokens.DIGITS) : low;
            if (!in.accept("}")) {
                parts.add(new Node.Literal('{'));
                in.seek(here);
                return;
            }
            min = low.isEmpty() ? 0 : times(low);
            max = high.isEmpty() ? MOST_REPEATS : times(high);
            if (!high.isEmpty() && max < min) {
                throw in.error("min repeat greater than max repeat", in.position() - here);
            }
        }
        Node last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last == null || last instanceof Node.At) {
            throw in.error("nothing to repeat", in.position() - here + token.length());
        }
        if (last instanceof Node.Repeat) {
            throw in.error("multiple repeat", in.position() - here + token.length());
        }
        Greed greed = in.accept("?") ? Greed.LAZY : in.accept("+") ? Greed.POSSESSIVE : Greed.GREEDY;
        Node body = last instanceof Node.Group g && g.isPlain() ? g.body() : last;
        parts.set(parts.size() - 1, new Node.Repeat(min, max, greed, body));
    }

    private static int times(String digits) {
        // CPython's limit is 2**32 - 1
        if (digits.length() > 10 || Long.parseLong(digits) >= 4294967295L) {
            throw new RegexError(RegexError.Kind.OVERFLOW, "the repetition number is too large", -1);
        }
        return (int) Math.min(Long.parseLong(digits), MOST_REPEATS - 1);
    }

    // ---- ( ... ) ----

    /** Null when it was a comment or flags. */
    private @Nullable Node group(boolean verbose, int depth, boolean first) {
        int start = in.position() - 1;
        if (!in.accept("?")) {
            return capture(null, start, verbose, depth);
        }
        String kind = in.takeOr("unexpected end of pattern");
        switch (kind) {
            case "P" -> {
                if (in.accept("<")) {
                    String name = in.takeUntil(">", "group name");
                    in.checkName(name, 1);
                    return capture(name, start, verbose, depth);
                }
                if (in.accept("=")) {
                    return namedReference();
                }
                String what = in.takeOr("unexpected end of pattern");
                throw in.error("unknown extension ?P" + what, Tokens.size(what) + 2);
            }
            case ":" -> {
                return close(body(verbose, depth), start, b -> new Node.Group(0, 0, 0, b));
            }
            case ">" -> {
                return close(body(verbose, depth), start, Node.Atomic::new);
            }
            case "#" -> {
                while (true) {
                    if (in.next == null) {
                        throw in.error("missing ), unterminated comment", in.position() - start);
                    }
                    if (in.take().equals(")")) {
                        return null;
                    }
                }
            }
            case "=", "!", "<" -> {
                return look(kind, start, verbose, depth);
            }
            case "(" -> {
                return conditional(start, verbose, depth);
            }
            default -> {
                if (!kind.equals("-") && Flags.of(kind) == 0) {
                    throw in.error("unknown extension ?" + kind, Tokens.size(kind) + 1);
                }
                int[] changes = flags(kind);
                if (changes == null) {
                    if (!first) {
                        throw in.error("global flags not at the start of the expression", in.position() - start);
                    }
                    return null;
                }
                boolean inner = (verbose || (changes[0] & Flags.VERBOSE) != 0) && (changes[1] & Flags.VERBOSE) == 0;
                return close(body(inner, depth), start, b -> new Node.Group(0, changes[0], changes[1], b));
            }
        }
    }

    private Node body(boolean verbose, int depth) {
        return choices(verbose, depth + 1);
    }

    private Node close(Node body, int start, Function<Node, Node> made) {
        if (!in.accept(")")) {
            throw in.error("missing ), unterminated subpattern", in.position() - start);
        }
        return made.apply(body);
    }

    private Node capture(@Nullable String name, int start, boolean verbose, int depth) {
        int number = groupWidths.size();
        groupWidths.add(null);
        if (name != null) {
            Integer known = names.putIfAbsent(name, number);
            if (known != null) {
                throw in.error("redefinition of group name " + Tokens.repr(name) + " as group " + number
                        + "; was group " + known, Tokens.size(name) + 1);
            }
        }
        Node body = body(verbose, depth);
        return close(body, start, b -> {
            groupWidths.set(number, width(b));
            return new Node.Group(number, 0, 0, b);
        });
    }

    private Node namedReference() {
        String name = in.takeUntil(")", "group name");
        in.checkName(name, 1);
        Integer number = names.get(name);
        if (number == null) {
            throw in.error("unknown group name " + Tokens.repr(name), Tokens.size(name) + 1);
        }
        if (groupWidths.get(number) == null) {
            throw in.error("cannot refer to an open group", Tokens.size(name) + 1);
        }
        checkLookbehind(number);
        return new Node.BackReference(number);
    }

    private void checkLookbehind(int group) {
        if (lookbehindGroups < 0) {
            return;
        }
        if (group >= groupWidths.size() || groupWidths.get(group) == null) {
            throw in.error("cannot refer to an open group", 0);
        }
        if (group >= lookbehindGroups) {
            throw in.error("cannot refer to group defined in the same lookbehind subpattern", 0);
        }
    }

    private Node look(String first, int start, boolean verbose, int depth) {
        String kind = first;
        boolean behind = kind.equals("<");
        int outer = lookbehindGroups;
        if (behind) {
            kind = in.takeOr("unexpected end of pattern");
            if (!kind.equals("=") && !kind.equals("!")) {
                throw in.error("unknown extension ?<" + kind, Tokens.size(kind) + 2);
            }
            if (outer < 0) {
                lookbehindGroups = groupWidths.size();
            }
        }
        Node body = body(verbose, depth);
        lookbehindGroups = outer;
        boolean negative = kind.equals("!");
        return close(body, start, b -> negative && b instanceof Node.Sequence s && s.parts().isEmpty()
                ? new Node.Failure()
                : new Node.Look(behind, negative, b));
    }

    private Node conditional(int start, boolean verbose, int depth) {
        String name = in.takeUntil(")", "group name");
        int size = Tokens.size(name);
        int group;
        if (Tokens.isNumber(name)) {
            group = Tokens.number(name);
            if (group == 0) {
                throw in.error("bad group number", size + 1);
            }
            if (group >= MOST_GROUPS) {
                throw in.error("invalid group reference " + name, size + 1);
            }
            conditions.putIfAbsent(group, in.position() - size - 1);
        } else {
            in.checkName(name, 1);
            Integer known = names.get(name);
            if (known == null) {
                throw in.error("unknown group name " + Tokens.repr(name), size + 1);
            }
            group = known;
        }
        checkLookbehind(group);
        if (depth > MOST_NESTING) {
            throw new RegexError(RegexError.Kind.RECURSION, "maximum recursion depth exceeded", -1);
        }
        Node yes = sequence(verbose, depth + 1, false);
        Node no = null;
        if (in.accept("|")) {
            no = sequence(verbose, depth + 1, false);
            if ("|".equals(in.next)) {
                throw in.error("conditional backref with more than two branches", 0);
            }
        }
        Node otherwise = no;
        return close(yes, start, b -> new Node.Conditional(group, b, otherwise));
    }

    /** Flags to add and to remove within a group; null when they were for the whole pattern. */
    private int @Nullable [] flags(String first) {
        int add = 0;
        int remove = 0;
        String letter = first;
        if (!letter.equals("-")) {
            do {
                int flag = Flags.of(letter);
                if (isText && letter.equals("L")) {
                    throw in.error("bad inline flags: cannot use 'L' flag with a str pattern", 0);
                }
                if (!isText && letter.equals("u")) {
                    throw in.error("bad inline flags: cannot use 'u' flag with a bytes pattern", 0);
                }
                add |= flag;
                if ((flag & Flags.TYPE) != 0 && (add & Flags.TYPE) != flag) {
                    throw in.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0);
                }
                letter = flagLetter("missing -, : or )", ")-:");
            } while (!")-:".contains(letter));
        }
        if (letter.equals(")")) {
            flags |= add;
            return null;
        }
        if ((add & Flags.GLOBAL) != 0) {
            throw in.error("bad inline flags: cannot turn on global flag", 1);
        }
        if (letter.equals("-")) {
            letter = flagLetter("missing flag", "");
            do {
                int flag = Flags.of(letter);
                if ((flag & Flags.TYPE) != 0) {
                    throw in.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0);
                }
                remove |= flag;
                letter = flagLetter("missing :", ":");
            } while (!letter.equals(":"));
        }
        if ((remove & Flags.GLOBAL) != 0) {
            throw in.error("bad inline flags: cannot turn off global flag", 1);
        }
        if ((add & remove) != 0) {
            throw in.error("bad inline flags: flag turned on and off", 1);
        }
        return new int[] {add, remove};
    }

    private String flagLetter(String missing, String others) {
        String letter = in.takeOr(missing);
        if (others.contains(letter) || Flags.of(letter) != 0) {
            return letter;
        }
        throw in.error(Character.isLetter(letter.codePointAt(0)) ? "unknown flag" : missing, Tokens.size(letter));
    }

    // ---- escapes ----

    private static @Nullable Category category(String escape) {
        return switch (escape) {
            case "\\d" -> Category.DIGIT;
            case "\\D" -> Category.NOT_DIGIT;
            case "\\s" -> Category.SPACE;
            case "\\S" -> Category.NOT_SPACE;
            case "\\w" -> Category.WORD;
            case "\\W" -> Category.NOT_WORD;
            default -> null;
        };
    }

    private Node escape(String token) {
        Place place = switch (token) {
            case "\\A" -> Place.BEGINNING_OF_TEXT;
            case "\\b" -> Place.BOUNDARY;
            case "\\B" -> Place.NOT_BOUNDARY;
            case "\\Z" -> Place.END_OF_TEXT;
            default -> null;
        };
        if (place != null) {
            return new Node.At(place);
        }
        Category category = category(token);
        if (category != null) {
            return new Node.Chars(List.of(new Item.Class(category)), false);
        }
        char c = token.charAt(1);
        if (c >= '1' && c <= '9') {
            return numbered(token);
        }
        if (c == '0') {
            return new Node.Literal(Integer.parseInt(token.substring(1) + in.takeWhile(2, Tokens.OCTAL), 8));
        }
        return new Node.Literal(in.character(token));
    }

    private Node numbered(String token) {
        String escape = token;
        if (in.next != null && Tokens.DIGITS.contains(in.next)) {
            escape += in.take();
            if (Tokens.isOctal(escape, 1) && Tokens.isOctal(escape, 2) && in.next != null
                    && Tokens.OCTAL.contains(in.next)) {
                escape += in.take();
                return new Node.Literal(in.octal(escape));
            }
        }
        int group = Integer.parseInt(escape.substring(1));
        if (group >= groupWidths.size()) {
            throw in.error("invalid group reference " + group, escape.length() - 1);
        }
        if (groupWidths.get(group) == null) {
            throw in.error("cannot refer to an open group", escape.length());
        }
        checkLookbehind(group);
        return new Node.BackReference(group);
    }

    // ---- [ ... ] ----

    private Node set() {
        int here = in.position() - 1;
        if ("[".equals(in.next)) {
            warnings.add("Possible nested set at position " + in.position());
        }
        boolean negated = in.accept("^");
        List<Item> items = new ArrayList<>();
        while (true) {
            String token = setToken(here);
            if (token.equals("]") && !items.isEmpty()) {
                break;
            }
            if (!items.isEmpty() && token.length() == 1 && "-&~|".contains(token) && token.equals(in.next)) {
                String what = switch (token) {
                    case "-" -> "difference";
                    case "&" -> "intersection";
                    case "~" -> "symmetric difference";
                    default -> "union";
                };
                warnings.add("Possible set " + what + " at position " + (in.position() - 1));
            }
            Item item = item(token);
            if (!in.accept("-")) {
                items.add(item);
                continue;
            }
            String to = setToken(here);
            if (to.equals("]")) {
                items.add(item);
                items.add(new Item.Range('-', '-'));
                break;
            }
            if (to.equals("-")) {
                warnings.add("Possible set difference at position " + (in.position() - 2));
            }
            if (item instanceof Item.Range low && item(to) instanceof Item.Range high && low.low() <= high.low()) {
                items.add(new Item.Range(low.low(), high.low()));
            } else {
                // the escape was read already: what is shown is what it began with
                throw in.error("bad character range " + token + "-" + to, Tokens.size(token) + 1 + Tokens.size(to));
            }
        }
        if (items.size() == 1 && !negated && items.get(0) instanceof Item.Range r && r.low() == r.high()) {
            return new Node.Literal(r.low());
        }
        return new Node.Chars(items, negated);
    }

    private String setToken(int here) {
        if (in.next == null) {
            throw in.error("unterminated character set", in.position() - here);
        }
        return in.take();
    }

    private Item item(String token) {
        if (token.charAt(0) != '\\') {
            int c = token.codePointAt(0);
            return new Item.Range(c, c);
        }
        Category category = category(token);
        if (category != null) {
            return new Item.Class(category);
        }
        int c;
        if (token.equals("\\b")) {
            c = '\b';
        } else if (Tokens.isOctal(token, 1)) {
            c = in.octal(token + in.takeWhile(2, Tokens.OCTAL));
        } else if (Tokens.DIGITS.indexOf(token.charAt(1)) >= 0) {
            throw in.error("bad escape " + token, Tokens.size(token));
        } else {
            c = in.character(token);
        }
        return new Item.Range(c, c);
    }

    // ---- widths ----

    Width width(Node node) {
        return switch (node) {
            case Node.Literal n -> new Width(1, 1);
            case Node.Any n -> new Width(1, 1);
            case Node.Chars n -> new Width(1, 1);
            case Node.At n -> Width.NONE;
            case Node.Look n -> Width.NONE;
            case Node.Failure n -> Width.NONE;
            case Node.Sequence n -> {
                Width sum = Width.NONE;
                for (Node each : n.parts()) {
                    sum = sum.plus(width(each));
                }
                yield sum;
            }
            case Node.Branch n -> {
                Width all = width(n.choices().get(0));
                for (Node each : n.choices()) {
                    all = all.or(width(each));
                }
                yield all;
            }
            case Node.Group n -> width(n.body());
            case Node.Atomic n -> width(n.body());
            case Node.Repeat n -> width(n.body()).times(n.min(), n.max());
            case Node.BackReference n -> {
                Width known = groupWidths.get(n.group());
                yield known == null ? Width.NONE : known;
            }
            case Node.Conditional n -> width(n.yes()).or(n.no() == null ? Width.NONE : width(n.no()));
        };
    }
}
