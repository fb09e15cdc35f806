package lockstep.object;

/**
 * Where a text stands in another. Java's own search takes up to the product of both lengths; where that could take long,
 * this one is by Knuth, Morris and Pratt (1977): each character is looked at twice at most.
 */
final class Searching {
    /** Comparisons that nobody notices. */
    private static final long QUICK = 30_000_000;

    private Searching() {}

    /** The first place between {@code from} and {@code to}, -1 for none. */
    static int first(Context context, String text, String part, int from, int to) {
        if ((long) part.length() * Math.max(0, to - from) <= QUICK || part.length() < 16) {
            return text.indexOf(part, from, to);
        }
        return find(context, text, part, from, to, 1);
    }

    static int first(Context context, String text, String part, int from) {
        return first(context, text, part, Math.min(from, text.length()), text.length());
    }

    /** The last place that is not behind {@code from}, -1 for none. */
    static int last(Context context, String text, String part, int from) {
        if ((long) part.length() * text.length() <= QUICK || part.length() < 16 || from < 0) {
            return text.lastIndexOf(part, from);
        }
        return find(context, text, part, 0, Math.min(text.length(), from + part.length()), -1);
    }

    /** @param step 1 from the front, -1 from the back */
    private static int find(Context context, String text, String part, int from, int to, int step) {
        int length = part.length();
        if (to - from < length) {
            return -1;
        }
        context.allocate(4L * length);
        int[] again = new int[length];
        int first = step > 0 ? 0 : length - 1;
        for (int i = 1, same = 0; i < length; i++) {
            char c = part.charAt(first + step * i);
            while (same > 0 && c != part.charAt(first + step * same)) {
                same = again[same - 1];
            }
            same += c == part.charAt(first + step * same) ? 1 : 0;
            again[i] = same;
        }
        int same = 0;
        for (int i = 0, at = step > 0 ? from : to - 1; i < to - from; i++, at += step) {
            char c = text.charAt(at);
            while (same > 0 && c != part.charAt(first + step * same)) {
                same = again[same - 1];
            }
            same += c == part.charAt(first + step * same) ? 1 : 0;
            if (same == length) {
                return step > 0 ? at - length + 1 : at;
            }
            if ((i & 0xfffff) == 0xfffff) {
                context.poll();
            }
        }
        return -1;
    }
}
