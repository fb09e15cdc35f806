package lockstep.exercise;

/** A test that did not pass, for whoever runs it on the JUnit Platform; its message tells the learner why. */
public final class CheckFailure extends AssertionError {
    private static final long serialVersionUID = 1;

    private final transient TestResult result;

    CheckFailure(TestResult result) {
        super(String.join("\n", new CheckText(100, false).lines(result)));
        this.result = result;
        // The Java stack says nothing about the learner's program.
        setStackTrace(new StackTraceElement[0]);
    }

    public TestResult result() {
        return result;
    }
}
