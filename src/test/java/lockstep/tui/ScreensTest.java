package lockstep.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.lesson.Progress;
import lockstep.lesson.RunSettings;
import lockstep.tui.terminal.Input.Key;
import lockstep.tui.terminal.Input.Key.Name;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys in, pictures and progress out. */
class ScreensTest {
    @TempDir
    Path folder;

    private FakeHost host;

    @BeforeEach
    void open() throws Exception {
        host = new FakeHost(folder);
    }

    private void openLesson() {
        host.open(new LessonScreen(host, host.context().lessons().all().get(0)));
    }

    private void openExercise() {
        host.open(new ExerciseScreen(host, FakeExercises.STALE));
    }

    /** The learner's file lies in a folder with another name each time. */
    private String picture(int width, int height) {
        String path = folder.toAbsolutePath().toString();
        return host.picture(width, height).replace(path, "/home/you");
    }

    @Test
    void home() throws Exception {
        Screens.check("home-80x24", host.picture(80, 24));
        host.keep(progress -> progress.withPosition("turns", 1).withPassed("overlap").withHints("stale-read", 1));
        host.top().resume();
        host.press(Name.DOWN, Name.DOWN);
        Screens.check("home-begun-110x32", host.picture(110, 32));
    }

    @Test
    void aLessonAsksBeforeItRuns() throws Exception {
        openLesson();
        Screens.check("lesson-80x24", host.picture(80, 24));
        Screens.check("lesson-160x45", host.picture(160, 45));
        assertThat(host.runner.runs).isZero();

        host.type("1");
        assertThat(host.runner.runs).isEqualTo(1);
        assertThat(host.progress().answers().get("two-threads-time"))
                .isEqualTo(new Progress.Answer("Half as long", false));
        Screens.check("demo-80x24", host.picture(80, 24));
        Screens.check("demo-110x32", host.picture(110, 32));
        Screens.check("demo-160x45", host.picture(160, 45));
    }

    @Test
    void aPredictionIsNeverAskedForAgain() {
        openLesson();
        host.type("1");
        host.press(Name.ESCAPE);
        assertThat(host.picture(80, 40)).contains("✗ 1   Half as long").contains("✓ 2   About as long");
        host.press(Name.ENTER);
        assertThat(host.runner.runs).isEqualTo(2);
        assertThat(host.progress().answers()).hasSize(1);
    }

    @Test
    void singleKeysChangeTheWorldAndRunAtOnce() throws Exception {
        openLesson();
        host.type("2g");
        assertThat(host.runner.runs).isEqualTo(2);
        assertThat(host.picture(80, 24)).contains("SIMULATED · free-threaded, no GIL · 4 cores · seed 1")
                .contains("Speed-up 2.0x");
        host.type("c");
        assertThat(host.picture(80, 24)).contains("8 cores");
        host.type("w");
        assertThat(host.picture(80, 24)).startsWith(" REAL · Java threads on this machine");
        host.type("dis");
        assertThat(host.picture(80, 24)).contains("switch 1 ms · seed 2");
        assertThat(host.runner.runs).isEqualTo(7);
    }

    @Test
    void theTimelineZoomsAndTellsAMoment() throws Exception {
        openLesson();
        host.type("2");
        host.picture(80, 24);
        host.press(Name.RIGHT, Name.RIGHT);
        host.type("++");
        Screens.check("demo-moment-80x24", host.picture(80, 24));
        host.type("0o");
        Screens.check("demo-order-110x32", host.picture(110, 32));
    }

    @Test
    void aClickOnTheTimelineLooksAtThatMoment() {
        openLesson();
        host.type("2");
        Canvas canvas = host.canvas(80, 24, false);
        int row = canvas.lines().indexOf(canvas.lines().stream().filter(l -> l.startsWith(" 1 Thread")).findFirst().orElseThrow());
        host.top().click(25, row);
        assertThat(host.picture(80, 24)).contains("At 7").contains("1 Thread-1 (count) waits for the GIL");
    }

    @Test
    void escStopsWhatRuns() {
        host.slow = true;
        openLesson();
        host.type("2");
        assertThat(host.picture(80, 24)).contains("Running. Esc stops it.").contains("Esc stop");
        host.press(Name.ESCAPE);
        assertThat(host.control.isStopped()).isTrue();
    }

    @Test
    void knobsTurnWhileItRuns() {
        host.slow = true;
        openLesson();
        host.type("2cg");
        assertThat(host.runner.runs).isZero();
        assertThat(host.picture(80, 24)).contains("free-threaded, no GIL · 8 cores");
    }

    @Test
    void enterGoesOnToTheQuestionAndItsReply() throws Exception {
        openLesson();
        host.type("2");
        host.press(Name.ENTER);
        Screens.check("question-80x24", host.picture(80, 24));
        host.type("2");
        Screens.check("question-answered-80x24", host.picture(80, 24));
        host.press(Name.ENTER);
        assertThat(host.picture(80, 24)).contains("The rule").contains("▸ A stale read");
        host.press(Name.ENTER);
        assertThat(host.picture(80, 24)).contains("Exercise 3 A stale read");
        host.press(Name.ESCAPE);
        host.type("n");
        host.press(Name.ENTER);
        assertThat(host.progress().finished()).containsExactly("turns");
        assertThat(host.top()).isInstanceOf(HomeScreen.class);
    }

    @Test
    void notSureIsAnAnswer() {
        openLesson();
        host.type("4");
        assertThat(host.progress().answers().get("two-threads-time")).isEqualTo(Progress.Answer.NOT_SURE);
        assertThat(host.picture(80, 24)).contains("You said: not sure").contains("The answer: About as long. They take turns.");
    }

    @Test
    void anExerciseTellsWhatWasExpectedAndNeverTheFix() throws Exception {
        openExercise();
        Screens.check("exercise-80x24", picture(80, 24));
        host.type("c");
        Screens.check("exercise-failed-80x24", picture(80, 24));
        Screens.check("exercise-failed-110x32", picture(110, 32));
        host.type("h");
        assertThat(host.progress().hints()).containsEntry("stale-read", 1);
        assertThat(host.picture(80, 24)).contains("Hint 1 of 3");
        host.type("s");
        assertThat(host.told).startsWith("After passing");
        host.type("p");
        Screens.check("replay-80x24", host.picture(80, 24));
    }

    @Test
    void aReplayStepsForwardAndBackAndMarksWhereEachThreadStands() throws Exception {
        openExercise();
        host.type("cp");
        assertThat(host.picture(80, 24)).contains("Step 1 of 4").contains("amount)  ◂ 1\n");
        host.press(Name.RIGHT);
        assertThat(host.picture(80, 24)).contains("Step 2 of 4").contains("amount)  ◂ 1 2\n");
        host.press(Name.END);
        // The second thread is done by now.
        assertThat(host.picture(80, 24)).contains("✗ The balance is 10.").contains("amount)  ◂ 1\n");
        Screens.check("replay-160x45", host.picture(160, 45));
        host.press(Name.LEFT);
        assertThat(host.picture(80, 24)).contains("Step 3 of 4");
        host.press(Name.TAB);
        Screens.check("replay-timeline-80x24", host.picture(80, 24));
    }

    @Test
    void nobodyAnswersWhatHeCannotSee() {
        openLesson();
        assertThat(host.picture(60, 20)).doesNotContain("Not sure");
        host.type("1");
        assertThat(host.runner.runs).isZero();
        assertThat(host.picture(60, 20)).contains("▸ 1   Half as long").contains("Not sure");
        host.type("1");
        assertThat(host.runner.runs).isEqualTo(1);
    }

    @Test
    void savingTheFileChecksIt() throws Exception {
        openExercise();
        assertThat(host.top().tick()).isFalse();
        Files.writeString(folder.resolve("stale_read.py"), "import threading\nlock = threading.Lock()\n");
        assertThat(host.top().tick()).isTrue();
        assertThat(host.progress().passed()).containsExactly("stale-read");
        Screens.check("exercise-passed-110x32", picture(110, 32));
        host.type("s");
        assertThat(host.picture(110, 32)).contains("Solution").contains("class Account:");
    }

    @Test
    void beginningAnewIsAskedFirstAndKeepsTheOldFile() throws Exception {
        openExercise();
        Files.writeString(folder.resolve("stale_read.py"), "mine\n");
        host.type("x");
        assertThat(host.told).contains("anew?");
        host.yes.run();
        assertThat(Files.readString(folder.resolve("kept.py"))).isEqualTo("mine\n");
        assertThat(host.picture(80, 24)).contains("Task");
    }

    @Test
    void promptAndQuit() {
        host.type("p");
        assertThat(host.exit).isEqualTo(Exit.PROMPT);
        host.type("q");
        assertThat(host.exit).isEqualTo(Exit.QUIT);
    }

    @Test
    void inAsciiNothingElseIsDrawn() {
        openLesson();
        host.type("1");
        for (String line : host.canvas(110, 32, true).lines()) {
            assertThat(line.chars().allMatch(c -> c < 127)).as(line).isTrue();
        }
    }

    @Test
    void aStatusLineHasAtMostSixKeysAndEachCanBeClicked() {
        openLesson();
        host.type("2");
        Canvas canvas = host.canvas(80, 24, false);
        String status = canvas.lines().get(23);
        assertThat(status.strip().split("   ")).hasSizeLessThanOrEqualTo(6);
        assertThat(canvas.keyAt(status.indexOf("GIL"), 23)).isEqualTo(Key.of('g'));
        assertThat(canvas.keyAt(79, 23)).isNull();
    }

    @Test
    void everyScreenExplainsItself() {
        openLesson();
        assertThat(host.top().help().entries()).isNotEmpty();
        Canvas canvas = new Canvas(80, 24, false);
        Overlay.help(host.top().help()).draw(canvas);
        assertThat(String.join("\n", canvas.lines())).contains("Reading a lesson").contains("Esc close");
    }

    @Test
    void theWorldInWords() {
        assertThat(RunSettings.DEFAULT.words()).isEqualTo("CPython 3.13 GIL · 4 cores · switch 5 ms · seed 1");
    }
}
