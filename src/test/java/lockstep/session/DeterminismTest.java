package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lockstep.timeline.ChromeTrace;
import org.junit.jupiter.api.Test;

/** The same program gives the same trace, byte for byte: twice here, and once in another JVM. */
class DeterminismTest {
    /** Writes all traces; what the other JVM runs. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), all());
    }

    private static String all() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String folder : List.of("explore", "stuck")) {
            for (Path file : files(Path.of("src/test/resources", folder))) {
                text.append(file).append('\n').append(trace(file));
            }
        }
        return text.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
        }
    }

    private static String trace(Path file) throws IOException {
        StringBuilder output = new StringBuilder();
        Console console = new Console() {
            @Override
            public void write(boolean toError, String text) {
                output.append(text);
            }

            @Override
            public String readLine() {
                return "";
            }
        };
        Program program = Program.of(file.getFileName().toString(), Files.readString(file));
        Result result = Session.run(program, Settings.DEFAULT.withTrace(true), console);
        return output + ChromeTrace.of(result.timeline()) + result.instructions() + "\n";
    }

    @Test
    void tracesAreTheSameInAnyJvm() throws Exception {
        Path other = Files.createTempFile("traces", ".txt");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                            "-cp", System.getProperty("java.class.path"), DeterminismTest.class.getName(), other.toString())
                    .inheritIO()
                    .start();
            String here = all();
            assertThat(all()).isEqualTo(here);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(other, StandardCharsets.UTF_8)).isEqualTo(here);
        } finally {
            Files.delete(other);
        }
    }
}
