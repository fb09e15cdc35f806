package lockstep.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the pretend internet, as docs/net-format.md describes them. */
public final class SiteTable {
    private static final List<String> FAILURES = List.of("refused", "unknown", "reset");
    private static final List<String> KINDS = List.of("html", "json", "text", "image");

    private SiteTable() {}

    /** What is wrong with the first row that is wrong, with its line; null when all are right. */
    public static @Nullable String mistake(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String row = line.strip();
            if (row.isEmpty() || row.startsWith("#")) {
                continue;
            }
            int bar = row.indexOf(" | ");
            String wrong = wrong((bar < 0 ? row : row.substring(0, bar)).strip().split("\\s+"));
            if (wrong != null) {
                return "line " + number + ": " + wrong + ": " + row;
            }
        }
        return null;
    }

    private static @Nullable String wrong(String[] words) {
        if (words.length < 6 || words.length > 7) {
            return "expected address, latency, bytes, seconds for them, status, kind of body, and perhaps jitter; found "
                    + words.length + " words";
        }
        if (!words[0].equals("*") && !words[0].matches("https?://\\S+")) {
            return "an address begins with http:// or https://, or is * for every other one";
        }
        if (!isSeconds(words[1]) || !isSeconds(words[3]) || words.length == 7 && !isSeconds(words[6])) {
            return "latency, seconds for the body and jitter are numbers of seconds from 0 to 86400";
        }
        if (!words[2].matches("\\d{1,8}")) {
            return "the bytes are a whole number below 100 million";
        }
        if (!words[4].matches("[1-5]\\d\\d") && !FAILURES.contains(words[4])) {
            return "the status is 100 to 599, or one of " + String.join(", ", FAILURES);
        }
        return KINDS.contains(words[5]) ? null : "the kind of body is one of " + String.join(", ", KINDS);
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
