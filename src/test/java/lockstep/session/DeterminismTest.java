package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lockstep.lesson.Lesson;
import lockstep.lesson.Lessons;
import lockstep.timeline.ChromeTrace;
import lockstep.timeline.HtmlPage;
import lockstep.timeline.SvgPicture;
import org.junit.jupiter.api.Test;

/**
 * The same program gives the same trace, byte for byte, in this JVM and in another one, which runs all of them in the
 * opposite order, what one run left behind would show in the next; and which has another language, time zone, character
 * set, number of processors and identity hashes. Exports are the same too.
 */
class DeterminismTest {
    /** Whatever has several threads, tasks or processes, and what is warned of. */
    private static final List<String> FOLDERS = List.of(
            "explore", "stuck", "warnings", "python/asyncio", "python/futures", "python/threads", "python/processes",
            "python/sockets");

    /** One example in so many is exported in every format. */
    private static final int EXPORTED = 7;

    /** Writes all traces; what the other JVM runs. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), all(true));
    }

    private record Example(String name, String source) {}

    private static String all(boolean backwards) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (Path file : files(Path.of("src/test/resources", folder))) {
                examples.add(new Example(file.getFileName().toString(), Files.readString(file)));
            }
        }
        Lessons.load(Path.of("")).all().stream()
                .flatMap(Lesson::demos)
                .forEach(demo -> examples.add(new Example(demo.id() + ".py", demo.code())));
        try (Stream<Path> folders = Files.list(Path.of("exercises"))) {
            for (Path folder : folders.sorted().toList()) {
                Path solution = folder.resolve("solution.py");
                if (Files.exists(solution)) {
                    examples.add(new Example(folder.getFileName() + ".py", Files.readString(solution)));
                }
            }
        }
        Map<String, String> traces = new TreeMap<>();
        for (Example each : backwards ? examples.reversed() : examples) {
            traces.put(each.name + " " + each.source.hashCode(), trace(each.name, each.source));
        }
        StringBuilder text = new StringBuilder();
        traces.forEach((name, trace) -> text.append(name).append('\n').append(trace));
        return text.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
        }
    }

    private static String trace(String name, String source) {
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
        Program program = Program.of(name, source);
        Result result = Session.run(program, Settings.DEFAULT.withTrace(true).withWatch(true), console);
        String exports = name.hashCode() % EXPORTED == 0
                ? HtmlPage.of(result.timeline(), name, source) + SvgPicture.of(result.timeline(), name)
                : "";
        return output + ChromeTrace.of(result.timeline()) + exports + result.instructions() + "\n";
    }

    @Test
    void tracesAreTheSameInAnyJvm() throws Exception {
        Path other = Files.createTempFile("traces", ".txt");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                            "-Duser.language=tr", "-Duser.timezone=Asia/Kolkata", "-Dfile.encoding=ISO-8859-9",
                            "-XX:ActiveProcessorCount=1", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2",
                            "-cp", System.getProperty("java.class.path"), DeterminismTest.class.getName(), other.toString())
                    .inheritIO()
                    .start();
            String here = all(false);
            assertThat(process.waitFor(200, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(other, StandardCharsets.UTF_8)).isEqualTo(here);
        } finally {
            Files.delete(other);
        }
    }
}
