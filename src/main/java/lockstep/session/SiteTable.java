package lockstep.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the pretend internet, as docs/net-format.md describes them. */
public final class SiteTable {
    private static final List<String> FAILURES = List.of("refused", "unknown", "reset");
    private static final List<String> KINDS = List.of("html", "json", "text", "image");

    private SiteTable() {}

    /** What is wrong with one row, and how to mend it. */
    public record Mistake(int line, String row, String what, String mend) {}

    /** What is wrong with the first row that is wrong, with its line; null when all are right. */
    public static @Nullable String mistake(String text) {
        List<Mistake> found = mistakes(text);
        if (found.isEmpty()) {
            return null;
        }
        Mistake first = found.getFirst();
        return "line " + first.line() + ": " + first.what() + ". " + first.mend() + " The row is: " + first.row();
    }

    /** Of every row that is wrong the first thing that is. */
    public static List<Mistake> mistakes(String text) {
        List<Mistake> found = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String row = line.strip();
            if (row.isEmpty() || row.startsWith("#")) {
                continue;
            }
            int bar = row.indexOf(" | ");
            String[] wrong = wrong((bar < 0 ? row : row.substring(0, bar)).strip().split("\\s+"));
            if (wrong.length > 0) {
                found.add(new Mistake(number, row, wrong[0], wrong[1]));
            }
        }
        return found;
    }

    /** Nothing, or what is wrong and how to mend it. */
    private static String[] wrong(String[] words) {
        if (words.length < 6 || words.length > 7) {
            return new String[] {
                "The row has " + words.length + (words.length == 1 ? " word" : " words"),
                "Write address, latency, bytes, seconds for them, status and kind, and perhaps jitter."
            };
        }
        if (!words[0].equals("*") && !words[0].matches("https?://\\S+")) {
            return new String[] {
                "'" + words[0] + "' is no address", "Begin it with http:// or https://, or write * for every other one."
            };
        }
        for (int at : new int[] {1, 3, 6}) {
            if (at < words.length && !isSeconds(words[at])) {
                return new String[] {
                    "'" + words[at] + "' is no number of seconds",
                    "Latency, the body's seconds and jitter are numbers from 0 to 86400."
                };
            }
        }
        if (!words[2].matches("\\d{1,8}")) {
            return new String[] {
                "'" + words[2] + "' is no number of bytes", "Write a whole number below 100 million."
            };
        }
        if (!words[4].matches("[1-5]\\d\\d") && !FAILURES.contains(words[4])) {
            return new String[] {
                "'" + words[4] + "' is no status", "Write 100 to 599, or one of " + String.join(", ", FAILURES) + "."
            };
        }
        return KINDS.contains(words[5])
                ? new String[0]
                : new String[] {
                    "'" + words[5] + "' is no kind of body", "Write one of " + String.join(", ", KINDS) + "."
                };
    }

    private static boolean isSeconds(String word) {
        try {
            double value = Double.parseDouble(word);
            return value >= 0 && value <= 86_400;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
