package lockstep.vm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the nearest name by the edit distance of CPython's Python/suggestions.c (a case change costs 1, others 2). */
public final class Suggestions {
    private static final int MOVE = 2;
    private static final int CASE = 1;

    private Suggestions() {}

    public static @Nullable String closest(String wrong, List<String> candidates) {
        if (candidates.size() > 750 || wrong.length() > 40) {
            return null;
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            if (candidate.equals(wrong)) {
                continue;
            }
            int most = (wrong.length() + candidate.length() + 3) * MOVE / 6;
            most = Math.min(most, bestDistance - 1);
            int distance = distance(wrong, candidate);
            if (distance <= most) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j * MOVE;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i * MOVE;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + cost(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + MOVE);
            }
        }
        return row[b.length()];
    }

    private static int cost(char x, char y) {
        if (x == y) {
            return 0;
        }
        return Character.toLowerCase(x) == Character.toLowerCase(y) ? CASE : MOVE;
    }
}
