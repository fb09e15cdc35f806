package lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.exercise.Exercise;
import lockstep.exercise.Exercises;
import lockstep.exercise.Workspace;
import lockstep.lesson.RunSettings;
import lockstep.tui.DemoResult;
import lockstep.tui.RunControl;
import lockstep.tui.SessionRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs of {@code HostileProgramsTest} through the other doors: the real world, {@code explore}, {@code check} as what a
 * learner wrote, the prompt, a demo of a lesson. A few of them, unless {@code -Dhostile=all}.
 */
class HostileDoorsTest {
    private static final int SHARE = "all".equals(System.getProperty("hostile")) ? 1 : 150;
    private static final String DOOR = System.getProperty("hostile.door", "");
    /** The prompt has no budget of time, a person presses Ctrl-C: what is sampled behind this computes for minutes. */
    private static final int ENDING_AT_THE_PROMPT = 300;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private record Hostile(String name, String source) {}

    private static List<Hostile> programs() throws IOException {
        List<Hostile> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile"))) {
            for (Path file : files.sorted().toList()) {
                for (String part : Files.readString(file).split("(?m)^## ")) {
                    int end = part.indexOf('\n');
                    if (end > 0) {
                        String topic = file.getFileName().toString().replace(".txt", ": ");
                        all.add(new Hostile(topic + part.substring(0, end), part.substring(end + 1)));
                    }
                }
            }
        }
        return all;
    }

    private enum Door {
        REAL,
        EXPLORE,
        CHECK,
        PROMPT,
        DEMO
    }

    @TestFactory
    Stream<DynamicTest> endWithoutHarm() throws IOException {
        List<Hostile> all = programs();
        return Stream.of(Door.values())
                .filter(door -> DOOR.isEmpty() || DOOR.equalsIgnoreCase(door.name()))
                .flatMap(door -> IntStream.range(0, all.size())
                        .filter(i -> (i + 31 * door.ordinal()) % SHARE == 0)
                        .filter(i -> SHARE == 1 || door != Door.PROMPT || i < ENDING_AT_THE_PROMPT)
                        .mapToObj(i -> DynamicTest.dynamicTest(
                                all.get(i).name + " (" + door + ")", () -> enter(door, all.get(i).source, i))));
    }

    private void enter(Door door, String source, int number) throws IOException {
        Path home = Files.createDirectories(folder.resolve(door.name() + number));
        Path file = Files.writeString(home.resolve("hostile.py"), source);
        Trial trial = new Trial(home);
        StringBuilder shown = new StringBuilder();
        assertTimeoutPreemptively(PATIENCE, () -> {
            switch (door) {
                case REAL -> trial.run("run", "--real", "--max-seconds", "0.5", "--max-memory", "32", file.toString());
                case EXPLORE -> trial.run("explore", "--max-seconds", "1", "--max-schedules", "20", file.toString());
                case CHECK -> {
                    Exercise exercise = Exercises.load(Path.of("")).all().get(number % 5);
                    Files.writeString(Workspace.of(trial.environment).open(exercise), source);
                    trial.run("check", exercise.id());
                }
                case PROMPT -> trial.input(source + "\n\nexit()\n").run("repl");
                case DEMO -> {
                    RunControl control = new RunControl(text -> {});
                    Thread.ofPlatform().daemon().start(() -> stopSoon(control));
                    DemoResult result = new SessionRunner().run("hostile.py", source, RunSettings.DEFAULT, control);
                    shown.append(result.output()).append(result.ending());
                }
            }
        });
        String text = trial.out() + trial.err() + shown;
        assertThat(text)
                .doesNotContain("fault in Lockstep")
                .doesNotContain("Java heap")
                .doesNotContain("\tat ")
                .doesNotContain("root:x:0")
                .doesNotContainPattern("java\\.(lang|util)\\.\\w+(Error|Exception)");
    }

    /** As a learner does who has seen enough. */
    private static void stopSoon(RunControl control) {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            return;
        }
        control.stop();
    }
}
