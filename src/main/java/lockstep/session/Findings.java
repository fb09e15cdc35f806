package lockstep.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lockstep.session.Warning.Kind;

/** What was found, each case once with how often it came. */
final class Findings {
    /** More different ones than anybody reads. */
    private static final int MOST = 100;

    private record Case(Kind kind, int line, Object what) {}

    private static final class Found {
        final Supplier<String> text;
        int times;

        Found(Supplier<String> text) {
            this.text = text;
        }
    }

    private final Map<Case, Found> cases = new LinkedHashMap<>();

    /**
     * @param what tells cases of one kind and line apart
     * @param text a full sentence, asked for at the end: a thread that was just started has no name yet
     */
    void add(Kind kind, int line, Object what, Supplier<String> text) {
        Case key = new Case(kind, line, what);
        Found found = cases.get(key);
        if (found == null) {
            if (cases.size() >= MOST) {
                return;
            }
            found = new Found(text);
            cases.put(key, found);
        }
        found.times++;
    }

    /** Adds those of others that {@code wanted} lets through by what they are about. */
    void addAll(Findings others, Predicate<Object> wanted) {
        others.cases.forEach((key, found) -> {
            if (wanted.test(key.what)) {
                cases.put(key, found);
            }
        });
    }

    List<Warning> warnings() {
        return cases.entrySet().stream()
                .map(e -> new Warning(e.getKey().kind(), e.getKey().line(), e.getValue().times, counted(e.getValue())))
                .toList();
    }

    private static String counted(Found found) {
        String text = found.text.get();
        return found.times == 1
                ? text
                : text.substring(0, text.length() - 1) + " (" + found.times + " times).";
    }
}
