package lockstep.library.regex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern: instructions in {@link #code}, their sets beside them. Never changes.
 *
 * @param registers how many numbers a match needs: two for each group, then those of loops
 * @param prefix what every match begins with, or null
 * @param first what a match's first character is one of; null when that is not known
 */
public record Regex(
        int[] code,
        CharSet[] sets,
        int registers,
        int groups,
        Map<String, Integer> names,
        int flags,
        List<String> warnings,
        @Nullable String prefix,
        @Nullable CharSet first) {

    /**
     * @param isText false for a bytes pattern, whose characters then stand for bytes
     * @throws RegexError when it is no pattern
     */
    public static Regex compile(String pattern, boolean isText, int flags) {
        RegexParser parser = new RegexParser(pattern, isText, flags);
        Node tree = parser.parse();
        return new RegexCompiler(parser).compile(tree);
    }

    /** The register after those of the groups: the group that was closed last. */
    int lastGroup() {
        return 2 * groups;
    }
}
