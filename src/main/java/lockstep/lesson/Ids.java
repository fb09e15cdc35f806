package lockstep.lesson;

import java.util.regex.Pattern;

/** Stable names: of lessons, demos, questions, exercises. */
public final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Ids() {}

    public static boolean isId(String text) {
        return text.length() <= 60 && ID.matcher(text).matches();
    }

    /** Reports what is no id; answers it all the same. */
    public static String checked(String id, int line, Problems problems) {
        if (!id.isEmpty() && !isId(id)) {
            problems.error(line, "'" + id + "' cannot be an id.",
                    "Use small letters and digits, words joined by '-', at most 60 characters.");
        }
        return id;
    }
}
