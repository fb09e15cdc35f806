package lockstep.object;

import java.util.Arrays;

/**
 * Arguments that came as a tuple and a dict, as {@link Context#callKeywords} takes them.
 *
 * @param all the positional ones, then the keywords' values
 * @param names of the last {@code names.length} of them
 */
public record SpreadArguments(Object[] all, Str[] names) {
    /** @throws PyException TypeError when a keyword is no str */
    public static SpreadArguments of(Object[] positional, Dict keywords) {
        Object[] all = Arrays.copyOf(positional, positional.length + keywords.size());
        Str[] names = new Str[keywords.size()];
        int n = 0;
        for (int i = 0; i < keywords.end(); i++) {
            Object key = keywords.keyAt(i);
            if (key == null) {
                continue;
            }
            if (!(key instanceof Str name)) {
                throw Errors.type("keywords must be strings");
            }
            names[n] = name;
            all[positional.length + n++] = keywords.valueAt(i);
        }
        return new SpreadArguments(all, names);
    }
}
