package lockstep.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where bytes stand in others; nothing is copied, so that a program may look again and again in what is left. */
final class ByteSearch {
    /** Comparisons that nobody notices; {@link Searching} does what could take more. */
    private static final long QUICK = 30_000_000;

    private ByteSearch() {}

    /** The first place between {@code from} and {@code to}, -1 for none. */
    static int first(Context context, byte[] in, byte[] part, int from, int to) {
        return isLong(part, from, to)
                ? moved(Searching.first(context, text(in, from, to), Bytes.latin1(part), 0), from)
                : scan(in, part, from, to - part.length, 1);
    }

    /** The last place between {@code from} and {@code to}, -1 for none. */
    static int last(Context context, byte[] in, byte[] part, int from, int to) {
        return isLong(part, from, to)
                ? moved(Searching.last(context, text(in, from, to), Bytes.latin1(part), to - from - part.length), from)
                : scan(in, part, from, to - part.length, -1);
    }

    /** How many there are side by side between {@code from} and {@code to}. */
    static long count(Context context, byte[] in, byte[] part, int from, int to) {
        if (part.length == 0) {
            return Math.max(0, to - from + 1);
        }
        long n = 0;
        for (int at = first(context, in, part, from, to); at >= 0; at = first(context, in, part, at + part.length, to)) {
            n++;
        }
        return n;
    }

    private static boolean isLong(byte[] part, int from, int to) {
        return part.length >= 16 && (long) part.length * Math.max(0, to - from) > QUICK;
    }

    private static String text(byte[] in, int from, int to) {
        return new String(in, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static int moved(int found, int by) {
        return found < 0 ? -1 : found + by;
    }

    private static int scan(byte[] in, byte[] part, int low, int high, int step) {
        for (int at = step > 0 ? low : high; at >= low && at <= high; at += step) {
            if (part.length == 0
                    || in[at] == part[0] && Arrays.equals(in, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }
}
