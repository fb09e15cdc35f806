package lockstep.object;

/**
 * Where a text is found in another. Java's own search compares anew at each place, which a program could make last for
 * hours (quadratic, and nothing can interrupt it): when too much was compared in vain, Knuth, Morris and Pratt go on.
 */
final class TextSearch {
    /** Up to this length comparing anew costs little more than reading the text. */
    private static final int SHORT = 32;

    private TextSearch() {}

    static int indexOf(String text, String part) {
        return indexOf(text, part, 0, text.length());
    }

    static int indexOf(String text, String part, int from) {
        return indexOf(text, part, from, text.length());
    }

    /** The first place between {@code from} and {@code to}, -1 for none. */
    static int indexOf(String text, String part, int from, int to) {
        int length = part.length();
        if (length <= SHORT) {
            return text.indexOf(part, from, to);
        }
        String start = part.substring(0, SHORT);
        long wasted = 0;
        int at = from;
        while (at + length <= to) {
            at = text.indexOf(start, at, to);
            if (at < 0 || at + length > to) {
                return -1;
            }
            if (text.startsWith(part, at)) {
                return at;
            }
            at++;
            wasted += length;
            if (wasted > 4L * (to - from)) {
                return forwards(text, part, at, to);
            }
        }
        return -1;
    }

    /** The last place between {@code from} and {@code to}, -1 for none. */
    static int lastIndexOf(String text, String part, int from, int to) {
        if (part.length() > to - from) {
            return -1;
        }
        if (part.length() <= SHORT) {
            int at = text.lastIndexOf(part, to - part.length());
            return at < from ? -1 : at;
        }
        int[] borders = borders(new StringBuilder(part).reverse().toString());
        int matched = 0;
        for (int i = to - 1; i >= from; i--) {
            char c = text.charAt(i);
            while (matched > 0 && part.charAt(part.length() - 1 - matched) != c) {
                matched = borders[matched - 1];
            }
            if (part.charAt(part.length() - 1 - matched) == c && ++matched == part.length()) {
                return i;
            }
        }
        return -1;
    }

    private static int forwards(String text, String part, int from, int to) {
        int[] borders = borders(part);
        int matched = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            while (matched > 0 && part.charAt(matched) != c) {
                matched = borders[matched - 1];
            }
            if (part.charAt(matched) == c && ++matched == part.length()) {
                return i - matched + 1;
            }
        }
        return -1;
    }

    /** By length of a beginning, less one: how much of its end it begins with again. */
    private static int[] borders(String part) {
        int[] borders = new int[part.length()];
        for (int i = 1, k = 0; i < part.length(); i++) {
            while (k > 0 && part.charAt(i) != part.charAt(k)) {
                k = borders[k - 1];
            }
            if (part.charAt(i) == part.charAt(k)) {
                k++;
            }
            borders[i] = k;
        }
        return borders;
    }
}
