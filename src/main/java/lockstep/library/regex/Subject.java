package lockstep.library.regex;

import org.jspecify.annotations.Nullable;

/** What is searched: characters by index. Text beyond the first plane is unpacked to code points. */
public final class Subject {
    final String text;
    final int @Nullable [] wide;
    public final int length;

    /** @param points how many code points the text has */
    public Subject(String text, int points) {
        this.text = text;
        this.wide = points == text.length() ? null : text.codePoints().toArray();
        this.length = points;
    }

    int at(int index) {
        return wide == null ? text.charAt(index) : wide[index];
    }

    /** The text between two indices. */
    public String slice(int from, int to) {
        return wide == null ? text.substring(from, to) : new String(wide, from, to - from);
    }
}
