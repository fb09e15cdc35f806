package lockstep.library.regex;

import java.util.List;
import lockstep.library.regex.Node.Item;

/** A set of characters, with a table for the first 256. */
final class CharSet {
    private final long[] latin = new long[4];
    private final List<Item> items;
    private final boolean negated;
    private final boolean ignoreCase;
    private final boolean ascii;

    CharSet(List<Item> items, boolean negated, boolean ignoreCase, boolean ascii) {
        this.items = items;
        this.negated = negated;
        this.ignoreCase = ignoreCase;
        this.ascii = ascii;
        for (int c = 0; c < 256; c++) {
            if (test(c)) {
                latin[c >> 6] |= 1L << c;
            }
        }
    }

    boolean has(int c) {
        return c < 256 ? (latin[c >> 6] >> c & 1) != 0 : test(c);
    }

    private boolean test(int c) {
        boolean found = plain(c);
        if (!found && ignoreCase) {
            for (int each : CaseFold.variants(c, ascii)) {
                found |= plain(each);
            }
        }
        return found != negated;
    }

    private boolean plain(int c) {
        for (Item each : items) {
            boolean found = switch (each) {
                case Item.Range r -> c >= r.low() && c <= r.high();
                case Item.Class k -> k.category().has(c, ascii);
            };
            if (found) {
                return true;
            }
        }
        return false;
    }
}
