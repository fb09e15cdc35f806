package lockstep.library.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.library.regex.Node.Item;
import lockstep.library.regex.Node.Place;
import lockstep.library.regex.Node.Width;
import org.jspecify.annotations.Nullable;

/** Tree to instructions. Every instruction is a row of {@link Op}. */
final class RegexCompiler {
    private final RegexParser parser;
    private int[] code = new int[64];
    private int size;
    private final List<CharSet> sets = new ArrayList<>();
    private int registers;

    RegexCompiler(RegexParser parser) {
        this.parser = parser;
        this.registers = 2 * parser.groups() + 1;
    }

    Regex compile(Node tree) {
        int flags = parser.flags;
        emit(tree, flags);
        add(Op.MATCH);
        StringBuilder prefix = new StringBuilder();
        prefix(tree, flags, prefix);
        CharSet first = prefix.isEmpty() ? first(tree, flags) : null;
        return new Regex(
                Arrays.copyOf(code, size), sets.toArray(CharSet[]::new), registers, parser.groups(),
                parser.names, flags,
                List.copyOf(parser.warnings), prefix.isEmpty() ? null : prefix.toString(), first);
    }

    private int add(int... words) {
        int at = size;
        if (size + words.length > code.length) {
            code = Arrays.copyOf(code, Math.max(2 * code.length, size + words.length));
        }
        System.arraycopy(words, 0, code, size, words.length);
        size += words.length;
        return at;
    }

    private static boolean isAscii(int flags) {
        return (flags & Flags.UNICODE) == 0;
    }

    // ---- nodes ----

    private void emit(Node node, int flags) {
        switch (node) {
            case Node.Literal n -> single(node, flags);
            case Node.Any n -> single(node, flags);
            case Node.Chars n -> single(node, flags);
            case Node.At n -> add(Op.AT, place(n.place(), flags));
            case Node.Sequence n -> {
                for (Node each : n.parts()) {
                    emit(each, flags);
                }
            }
            case Node.Branch n -> branch(n, flags);
            case Node.Group n -> {
                if (n.number() > 0) {
                    add(Op.MARK, 2 * (n.number() - 1));
                }
                emit(n.body(), within(n, flags));
                if (n.number() > 0) {
                    add(Op.MARK_END, 2 * (n.number() - 1) + 1);
                }
            }
            case Node.Atomic n -> atomic(n.body(), flags);
            case Node.Repeat n -> repeat(n, flags);
            case Node.Look n -> look(n, flags);
            case Node.BackReference n -> add(
                    Op.BACK_REFERENCE, 2 * (n.group() - 1), (flags & Flags.IGNORECASE) == 0 ? 0 : isAscii(flags) ? 1 : 2);
            case Node.Conditional n -> {
                int test = add(Op.IF_GROUP, 2 * (n.group() - 1), 0);
                emit(n.yes(), flags);
                if (n.no() == null) {
                    code[test + 2] = size;
                } else {
                    int over = add(Op.JUMP, 0);
                    code[test + 2] = size;
                    emit(n.no(), flags);
                    code[over + 1] = size;
                }
            }
            case Node.Failure n -> add(Op.FAIL);
        }
    }

    private static int within(Node.Group group, int flags) {
        int now = (group.addFlags() & Flags.TYPE) != 0 ? flags & ~Flags.TYPE : flags;
        return (now | group.addFlags()) & ~group.removeFlags();
    }

    private static int place(Place place, int flags) {
        boolean lines = (flags & Flags.MULTILINE) != 0;
        return switch (place) {
            case BEGINNING -> lines ? Op.AT_LINE : Op.AT_BEGINNING;
            case BEGINNING_OF_TEXT -> Op.AT_BEGINNING;
            case END -> lines ? Op.AT_LINE_END : Op.AT_END;
            case END_OF_TEXT -> Op.AT_END_OF_TEXT;
            case BOUNDARY -> isAscii(flags) ? Op.AT_BOUNDARY_ASCII : Op.AT_BOUNDARY;
            case NOT_BOUNDARY -> isAscii(flags) ? Op.AT_NOT_BOUNDARY_ASCII : Op.AT_NOT_BOUNDARY;
        };
    }

    /** The two words that say how one character is tested; null for nodes that are not one character. */
    private int @Nullable [] test(Node node, int flags) {
        boolean ignore = (flags & Flags.IGNORECASE) != 0;
        return switch (node) {
            case Node.Literal n -> ignore && CaseFold.variants(n.character(), isAscii(flags)).length > 1
                    ? new int[] {
                        isAscii(flags) ? Op.CHAR_IGNORE_ASCII : Op.CHAR_IGNORE,
                        CaseFold.canonical(n.character(), isAscii(flags))
                    }
                    : new int[] {Op.CHAR, n.character()};
            case Node.Any n -> new int[] {(flags & Flags.DOTALL) != 0 ? Op.ANY : Op.NOT_NEWLINE, 0};
            case Node.Chars n -> {
                sets.add(new CharSet(n.items(), n.negated(), ignore, isAscii(flags)));
                yield new int[] {Op.SET, sets.size() - 1};
            }
            case Node.Group n -> n.number() == 0 ? test(n.body(), within(n, flags)) : null;
            default -> null;
        };
    }

    private void single(Node node, int flags) {
        int[] test = test(node, flags);
        if (test == null) {
            throw new IllegalStateException();
        }
        add(test);
    }

    private void branch(Node.Branch node, int flags) {
        List<Integer> ends = new ArrayList<>();
        int last = node.choices().size() - 1;
        for (int i = 0; i < last; i++) {
            int split = add(Op.SPLIT, 0);
            emit(node.choices().get(i), flags);
            ends.add(add(Op.JUMP, 0));
            code[split + 1] = size;
        }
        emit(node.choices().get(last), flags);
        for (int each : ends) {
            code[each + 1] = size;
        }
    }

    private void atomic(Node body, int flags) {
        int register = registers++;
        add(Op.ATOMIC, register);
        emit(body, flags);
        add(Op.ATOMIC_END, register);
    }

    private void repeat(Node.Repeat node, int flags) {
        if (node.greed() == Node.Greed.POSSESSIVE) {
            atomic(new Node.Repeat(node.min(), node.max(), Node.Greed.GREEDY, node.body()), flags);
            return;
        }
        boolean greedy = node.greed() == Node.Greed.GREEDY;
        int[] test = test(node.body(), flags);
        if (test != null) {
            add(greedy ? Op.REPEAT_ONE : Op.REPEAT_ONE_LAZY, node.min(), node.max(), test[0], test[1]);
            return;
        }
        int count = registers++;
        int last = registers++;
        add(Op.LOOP, count, last, 0);
        int enter = size - 1;
        int body = size;
        emit(node.body(), flags);
        code[enter] = size;
        if (greedy) {
            add(Op.UNTIL, node.min(), node.max(), count, last, body);
        } else {
            add(Op.UNTIL_LAZY, node.min(), node.max(), count, last, body);
            // where back-tracking comes to when what follows did not match
            int over = add(Op.JUMP, 0);
            add(Op.ONCE_MORE, node.max(), count, last, body);
            code[over + 1] = size;
        }
    }

    private void look(Node.Look node, int flags) {
        int register = registers++;
        int start;
        if (node.negative()) {
            start = add(Op.LOOK_NOT, register, 0);
        } else {
            start = add(Op.LOOK, register, registers++);
        }
        if (node.behind()) {
            Width width = parser.width(node.body());
            if (width.min() != width.max()) {
                throw new RegexError("look-behind requires fixed-width pattern", -1);
            }
            if (width.min() >= Node.NO_LIMIT) {
                throw new RegexError("looks too much behind", -1);
            }
            add(Op.BACK, (int) width.min());
        }
        emit(node.body(), flags);
        if (node.negative()) {
            add(Op.LOOK_NOT_END, register);
            code[start + 2] = size;
        } else {
            add(Op.LOOK_END, register, code[start + 2]);
        }
    }

    // ---- what a match begins with ----

    /** Appends what the node always matches first; true when that is all of the node. */
    private static boolean prefix(Node node, int flags, StringBuilder out) {
        return switch (node) {
            case Node.Literal n -> {
                if ((flags & Flags.IGNORECASE) != 0 || n.character() > 0xffff) {
                    yield false;
                }
                out.append((char) n.character());
                yield true;
            }
            case Node.Sequence n -> {
                for (Node each : n.parts()) {
                    if (!prefix(each, flags, out)) {
                        yield false;
                    }
                }
                yield true;
            }
            case Node.Group n -> prefix(n.body(), within(n, flags), out);
            default -> false;
        };
    }

    private static @Nullable CharSet first(Node node, int flags) {
        boolean ignore = (flags & Flags.IGNORECASE) != 0;
        return switch (node) {
            case Node.Literal n -> new CharSet(
                    List.of(new Item.Range(n.character(), n.character())), false, ignore, isAscii(flags));
            case Node.Chars n -> new CharSet(n.items(), n.negated(), ignore, isAscii(flags));
            case Node.Group n -> first(n.body(), within(n, flags));
            case Node.Sequence n -> n.parts().isEmpty() ? null : first(n.parts().get(0), flags);
            case Node.Repeat n -> n.min() > 0 ? first(n.body(), flags) : null;
            case Node.Branch n -> {
                List<Item> all = new ArrayList<>();
                for (Node each : n.choices()) {
                    Node one = each instanceof Node.Sequence s && !s.parts().isEmpty() ? s.parts().get(0) : each;
                    if (!(one instanceof Node.Literal l)) {
                        yield null;
                    }
                    all.add(new Item.Range(l.character(), l.character()));
                }
                yield new CharSet(all, false, ignore, isAscii(flags));
            }
            default -> null;
        };
    }
}
