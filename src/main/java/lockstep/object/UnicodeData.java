package lockstep.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Properties of characters that {@link Character} does not tell; read when the first is asked for. */
public final class UnicodeData {
    private UnicodeData() {}

    /** The last code point of a range, and what holds for all in it. */
    private record Range(int last, String value) {}

    /** Loaded on first use; never changes after. */
    private static final class Loaded {
        static final Map<String, TreeMap<Integer, Range>> PROPERTIES = load();

        private static Map<String, TreeMap<Integer, Range>> load() {
            Map<String, TreeMap<Integer, Range>> all = new HashMap<>();
            try (InputStream in = UnicodeData.class.getResourceAsStream("/lockstep/library/unicode.txt")) {
                if (in == null) {
                    throw new IllegalStateException("unicode.txt is missing");
                }
                new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" "))
                        .forEach(words -> add(all.computeIfAbsent(words[0], k -> new TreeMap<>()), words));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return all;
        }

        private static void add(TreeMap<Integer, Range> ranges, String[] words) {
            for (int i = 2; i < words.length; i++) {
                int dash = words[i].indexOf('-');
                int first = Integer.parseInt(dash < 0 ? words[i] : words[i].substring(0, dash), 16);
                int last = dash < 0 ? first : Integer.parseInt(words[i].substring(dash + 1), 16);
                ranges.put(first, new Range(last, words[1]));
            }
        }
    }

    private static @Nullable String value(String property, int codePoint) {
        Map.Entry<Integer, Range> found = Loaded.PROPERTIES.get(property).floorEntry(codePoint);
        return found == null || found.getValue().last < codePoint ? null : found.getValue().value;
    }

    public static String width(int codePoint) {
        String found = value("width", codePoint);
        return found == null ? "N" : found;
    }

    public static int combiningClass(int codePoint) {
        String found = value("combining", codePoint);
        return found == null ? 0 : Integer.parseInt(found);
    }

    /** The tag of a compatibility decomposition, null when it has none. */
    public static @Nullable String decompositionTag(int codePoint) {
        return value("decomposition", codePoint);
    }

    /** -1 for what is no decimal digit. */
    public static int decimal(int codePoint) {
        return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(codePoint, 10) : -1;
    }

    /** -1 for what is no digit: superscripts and the like are. */
    public static int digit(int codePoint) {
        int decimal = decimal(codePoint);
        if (decimal >= 0) {
            return decimal;
        }
        String found = value("digit", codePoint);
        return found == null ? -1 : Integer.parseInt(found);
    }

    /** What a character stands for as a number, null for nothing. */
    public static @Nullable Double numeric(int codePoint) {
        int decimal = decimal(codePoint);
        if (decimal >= 0) {
            return (double) decimal;
        }
        String found = value("numeric", codePoint);
        if (found == null) {
            return null;
        }
        int slash = found.indexOf('/');
        return slash < 0
                ? Double.parseDouble(found)
                : Double.parseDouble(found.substring(0, slash)) / Double.parseDouble(found.substring(slash + 1));
    }
}
