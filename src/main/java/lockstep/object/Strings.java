package lockstep.object;

/** Text by code points where Java counts chars. */
public final class Strings {
    private Strings() {}

    /** Order by code points. */
    public static int compare(String a, String b) {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Surrogates stand for code points above all other chars.
                boolean highX = Character.isSurrogate(x);
                boolean highY = Character.isSurrogate(y);
                return highX == highY ? x - y : highX ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }

    /** {@code text[start::step]} with a count; all in code points. */
    static String slice(Str text, int start, int step, int count) {
        if (count == 0) {
            return "";
        }
        if (step == 1) {
            int from = text.offset(start);
            return text.value().substring(from, text.isNarrow() ? from + count
                    : text.value().offsetByCodePoints(from, count));
        }
        StringBuilder out = new StringBuilder(count);
        if (text.isNarrow()) {
            for (int i = 0, at = start; i < count; i++, at += step) {
                out.append(text.value().charAt(at));
            }
        } else {
            int[] points = text.value().codePoints().toArray();
            for (int i = 0, at = start; i < count; i++, at += step) {
                out.appendCodePoint(points[at]);
            }
        }
        return out.toString();
    }

    /** {@code text * n}. */
    static String repeat(Context context, String text, long n) {
        if (n <= 0 || text.isEmpty()) {
            return "";
        }
        if (n > Integer.MAX_VALUE / text.length()) {
            context.allocate(n > Long.MAX_VALUE / 4 / text.length() ? Long.MAX_VALUE / 2 : n * text.length());
            throw Errors.of(Types.MEMORY_ERROR);
        }
        long size = n * text.length();
        context.allocate(size * 2);
        if (size > 100) {
            context.work(size / 16);
        }
        return text.repeat((int) n);
    }

    public static Str concat(Context context, Str a, Str b) {
        if (a.charCount() == 0 && b.isExact()) {
            return b;
        }
        if (b.charCount() == 0 && a.isExact()) {
            return a;
        }
        long size = (long) a.charCount() + b.charCount();
        if (size > 1000) {
            long copied = a.grows() ? b.charCount() : size;
            context.allocate(2 * copied);
            context.work(copied / 16);
            if (size > (Integer.MAX_VALUE - 16) / 2) {
                throw Errors.of(Types.MEMORY_ERROR);
            }
        }
        return a.append(b);
    }
}
