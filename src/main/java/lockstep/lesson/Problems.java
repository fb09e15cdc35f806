package lockstep.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file while it is being read. */
public final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    public void error(int line, String what, String mend) {
        found.add(new Problem(Problem.Severity.ERROR, file, line, what, mend));
    }

    public void advice(int line, String what, String mend) {
        found.add(new Problem(Problem.Severity.ADVICE, file, line, what, mend));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** In the order of the lines. */
    public List<Problem> all() {
        return found.isEmpty() ? List.of() : found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
