package lockstep.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something in a run that worked, but should not stay so.
 *
 * @param line where it happened, 0 when unknown
 * @param times how often it happened there
 * @param text one full sentence
 */
public record Warning(Kind kind, int line, int times, String text) {
    public enum Kind {
        BLOCKED_LOOP,
        LOCK_ACROSS_AWAIT,
        LOCK_ORDER,
        NEVER_AWAITED,
        NEVER_JOINED,
        POOL_WAITS_FOR_ITSELF,
        STARVED,
        UNLOCKED_WRITE;

        /** What people write: {@code unlocked_write}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Null for none of them. */
        public static @Nullable Kind of(String word) {
            return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst().orElse(null);
        }

        public static String words() {
            return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
        }
    }
}
