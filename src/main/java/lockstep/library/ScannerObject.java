package lockstep.library;

import java.util.function.Consumer;
import lockstep.object.*;

/** What {@code pattern.scanner()} answers: match after match. */
final class ScannerObject extends PyObject implements Reachable, Observed {
    static final TypeObject TYPE = new TypeObject("_sre", "SRE_Scanner", Types.OBJECT, ScannerMethodsTable.INSTANCE);

    final PatternObject.Run run;

    ScannerObject(PatternObject.Run run) {
        super(TYPE);
        this.run = run;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(run.pattern);
        visitor.accept(run.string);
    }
}
