package lockstep.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole prompt on a terminal in memory. */
@Timeout(20)
class ReplTest {
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir
    Path folder;

    private Prompts prompts;
    private ScreenTerminal.VirtualTerminal virtual;
    private CompletableFuture<Integer> status;

    @BeforeEach
    void start() throws Exception {
        prompts = new Prompts(folder);
        virtual = ScreenTerminal.withTerminal("test", "xterm-256color", 80, 24);
    }

    private void begin() {
        status = CompletableFuture.supplyAsync(
                () -> new Repl(prompts.context()).run(virtual.terminal(), null),
                task -> Thread.ofPlatform().daemon().start(task));
        await(">>> ");
    }

    @Test
    void runsStatementsOfOneAndOfSeveralLines() throws Exception {
        begin();
        type("1 + 1\r");
        await("ran 1 + 1");
        type("for i in x:\r");
        await("... ");
        type("print(i)\r");
        type("\r");
        await("ran for i in x:/    print(i)");
        type(CTRL_D);
        assertThat(status.get(10, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void completesNamesAndAttributes() throws Exception {
        begin();
        type("text.u\t\r");
        await("ran text.upper");
        type("pri\t(1)\r");
        await("ran print(1)");
        type("%co\t\r");
        await("SIMULATED · CPython 3.13 GIL · 4 cores · switch 5 ms · seed 1");
        type("exit(3)\r");
        assertThat(status.get(10, TimeUnit.SECONDS)).isEqualTo(3);
    }

    @Test
    void ctrlCInterruptsWhatRunsAndDropsWhatIsTyped() throws Exception {
        begin();
        type("wait\r");
        while (prompts.started.isEmpty() || prompts.started.getFirst().typed.isEmpty()) {
            Thread.sleep(5);
        }
        virtual.terminal().raise(org.jline.terminal.Terminal.Signal.INT);
        await("KeyboardInterrupt");
        type("half" + CTRL_C);
        type("2\r");
        await("ran 2");
        type(CTRL_D);
        assertThat(status.get(10, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void inputReadsALineBehindItsPrompt() throws Exception {
        begin();
        type("input('name? ')\r");
        await("name? ");
        while (!screen().contains("\nname? ")) {
            Thread.sleep(5);
        }
        Thread.sleep(100); // typed ahead, the line would belong to nobody
        type("Ada\r");
        await("got Ada");
        type(CTRL_D);
        status.get(10, TimeUnit.SECONDS);
    }

    @Test
    void keepsHistoryOnDisk() throws Exception {
        begin();
        type("remembered\r");
        await("ran remembered");
        type(CTRL_D);
        status.get(10, TimeUnit.SECONDS);
        assertThat(Files.readString(folder.resolve("state/history"))).contains("remembered");
    }

    @Test
    void worksWithoutAPlaceForHistoryAndSaysSoOnce() throws Exception {
        Files.writeString(folder.resolve("state"), "a file where a folder should be");
        begin();
        await("What you type is not kept for the next time");
        type("1\r");
        await("ran 1");
        type(CTRL_D);
        status.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aLessonsPromptLooksDifferent() throws Exception {
        begin();
        type("%lesson gil\r");
        await("[gil] >>> ");
        type("%lesson off\r");
        await("Free play.");
        type(CTRL_D);
        status.get(10, TimeUnit.SECONDS);
    }

    private void type(String keys) throws Exception {
        virtual.terminal().processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    }

    private String screen() {
        return virtual.screen().toString();
    }

    /** Until it is on the screen; the class's time-out ends a wait in vain. */
    private void await(String text) {
        while (!screen().contains(text)) {
            if (status.isCompletedExceptionally()) {
                status.join();
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new AssertionError("not on the screen: " + text + "\n" + screen(), e);
            }
        }
    }
}
