package lockstep.library;

import java.util.function.Consumer;
import lockstep.library.regex.Subject;
import lockstep.object.*;

/** A {@code re.Match}. */
final class MatchObject extends PyObject implements Reachable {
    static final TypeObject TYPE = new TypeObject("re", "Match", Types.OBJECT, MatchMethodsTable.INSTANCE);

    static {
        TYPE.hasDict = false;
        TYPE.isBase = false;
    }

    final PatternObject pattern;
    final Object string;
    final Subject subject;
    final int start;
    final int end;
    /** As {@link lockstep.library.regex.Search#matchAt} answers it. */
    final int[] marks;

    MatchObject(PatternObject.Run run, int[] marks) {
        super(TYPE);
        this.pattern = run.pattern;
        this.string = run.string;
        this.subject = run.subject;
        this.start = run.start;
        this.end = run.end;
        this.marks = marks;
    }

    int groups() {
        return pattern.regex.groups();
    }

    int lastGroup() {
        return marks[marks.length - 1];
    }

    Object group(int number, Object otherwise) {
        int from = marks[2 * number];
        return from < 0 ? otherwise : PatternObject.slice(string, subject, from, marks[2 * number + 1]);
    }

    /** A group's text, empty when it did not match. */
    String text(int number) {
        int from = marks[2 * number];
        return from < 0 ? "" : subject.slice(from, marks[2 * number + 1]);
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(pattern);
        visitor.accept(string);
    }
}
