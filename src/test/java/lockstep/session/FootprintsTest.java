package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.kernel.Footprint;
import lockstep.kernel.Operation;
import lockstep.kernel.stepping.StepListener;
import lockstep.kernel.stepping.SteppingFiber;
import lockstep.kernel.stepping.SteppingKernel;
import lockstep.kernel.stepping.Switches;
import lockstep.trace.Recorder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the explorer is told that each kind of instruction and call touches. A footprint that says too little is a wrong
 * proof, so every kind of access to what threads can share has its row in {@code footprints.txt}: a statement, and the
 * accesses it announces, in order.
 */
class FootprintsTest {
    private static final Path ROWS = Path.of("src/test/resources/explore/footprints.txt");

    @TestFactory
    List<DynamicTest> everyKindOfAccessIsAnnounced() throws IOException {
        String text = Files.readString(ROWS);
        String prelude = text.substring(0, text.indexOf("\n---\n") + 1);
        return Stream.of(text.substring(text.indexOf("\n---\n") + 5).split("\n"))
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> row.split(" -> ?", 2))
                .map(row -> DynamicTest.dynamicTest(
                        row[0], () -> assertThat(accesses(prelude, row[0].strip())).isEqualTo(row[1].strip())))
                .toList();
    }

    /** The statement is the body of a function whose globals the prelude names; its last line is what is looked at. */
    private static String accesses(String prelude, String statement) {
        String body = "    " + statement.replace("; ", "\n    ").replace("\\t", "    ");
        String program = prelude + "def act():\n    global x, y\n" + body + "\n\nact()\n";
        int first = (int) prelude.lines().count() + 3;
        var heard = new Accesses(first, first + (int) body.lines().count() - 1);
        var kernel = new SteppingKernel(choice -> 0, Switches.ANY, heard, 10_000, Recorder.NONE);
        var judge = new PythonSubject(Program.of("act.py", program), List.of()).prepare(kernel);
        var failure = judge.judge(kernel.run());
        assertThat(failure).as("how the program ended").isNull();
        return String.join("; ", heard.said);
    }

    /** Writes down what is announced while the lines in question run. */
    private record Accesses(int from, int to, List<String> said) implements StepListener {
        Accesses(int from, int to) {
            this(from, to, new ArrayList<>());
        }

        @Override
        public boolean tells() {
            return true;
        }

        @Override
        public void operated(SteppingFiber fiber) {
            if (fiber.doneLine() < from || fiber.doneLine() > to) {
                return;
            }
            Operation operation = fiber.doneOperation();
            said.add(operation != null ? operation.getClass().getSimpleName() : words(fiber.done()));
        }

        private static String words(Footprint footprint) {
            Set<String> touches = new LinkedHashSet<>();
            footprint.touches().forEach(t -> touches.add((t.write() ? "writes " : "reads ") + t.label() + extent(t)));
            return touches.stream().sorted().collect(Collectors.joining(", "));
        }

        /** What the label of an item does not say: that all of the container is meant, or the order of its keys. */
        private static String extent(Footprint.Touch touch) {
            if (!touch.label().endsWith("]") || touch.part() instanceof Long || touch.part() instanceof String) {
                return "";
            }
            return touch.part() == null ? " (all)" : " (order)";
        }
    }
}
