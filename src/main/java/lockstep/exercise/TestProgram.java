package lockstep.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A program made of several files, to be run from a folder that holds them.
 *
 * @param files name to source: the learner's file, {@code tests.py} and the {@code lockstep} module
 * @param main the main program's source: it imports the tests and calls one of them
 * @param learnersFile which of the files the learner wrote
 * @param watched whether it matters what it did only by luck
 */
public record TestProgram(Map<String, String> files, String main, String learnersFile, boolean watched) {
    /** The tests' file, as the program sees it. */
    static final String TESTS = "tests.py";

    private static final String MODULE = resource("lockstep.py");

    public TestProgram {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    static TestProgram of(Exercise exercise, String source, TestFunction function) {
        Map<String, String> files = new LinkedHashMap<>();
        String learnersFile = exercise.module() + ".py";
        files.put(learnersFile, source);
        files.put(TESTS, exercise.tests());
        files.put("lockstep.py", MODULE);
        // Guarded: a process that the learner starts reads this program too.
        String main = "import tests\nif __name__ == '__main__':\n    tests." + function.name() + "()\n";
        return new TestProgram(files, main, learnersFile,
                function.demand() instanceof TestFunction.Demand.WithoutWarnings);
    }

    private static String resource(String name) {
        try (InputStream in = TestProgram.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
