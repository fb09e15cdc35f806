package lockstep.library.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed pattern. */
sealed interface Node {
    /** For "as often as possible" and widths without a limit. */
    int NO_LIMIT = Integer.MAX_VALUE;

    /** Part of a set. */
    sealed interface Item {
        record Range(int low, int high) implements Item {}

        record Class(Category category) implements Item {}
    }

    enum Place {
        BEGINNING,
        BEGINNING_OF_TEXT,
        END,
        END_OF_TEXT,
        BOUNDARY,
        NOT_BOUNDARY
    }

    enum Greed {
        GREEDY,
        LAZY,
        POSSESSIVE
    }

    record Literal(int character) implements Node {}

    record Any() implements Node {}

    record Chars(List<Item> items, boolean negated) implements Node {}

    record At(Place place) implements Node {}

    record Sequence(List<Node> parts) implements Node {}

    record Branch(List<Node> choices) implements Node {}

    /** @param number 0 for a group that captures nothing */
    record Group(int number, int addFlags, int removeFlags, Node body) implements Node {
        boolean isPlain() {
            return number == 0 && addFlags == 0 && removeFlags == 0;
        }
    }

    record Atomic(Node body) implements Node {}

    record Repeat(int min, int max, Greed greed, Node body) implements Node {}

    record Look(boolean behind, boolean negative, Node body) implements Node {}

    record BackReference(int group) implements Node {}

    record Conditional(int group, Node yes, @Nullable Node no) implements Node {}

    /** Never matches. */
    record Failure() implements Node {}

    /** The least and most characters that a node matches. */
    record Width(long min, long max) {
        static final Width NONE = new Width(0, 0);

        Width plus(Width other) {
            return new Width(Math.min(min + other.min, NO_LIMIT), Math.min(max + other.max, NO_LIMIT));
        }

        Width or(Width other) {
            return new Width(Math.min(min, other.min), Math.max(max, other.max));
        }

        Width times(int least, int most) {
            return new Width(Math.min(min * least, NO_LIMIT), Math.min(max * most, NO_LIMIT));
        }
    }
}
