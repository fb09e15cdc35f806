package lockstep.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {
    @TempDir
    Path folder;

    private String text = "";

    @Test
    void runsStatementByStatementWithoutPrompts() {
        assertThat(run("x = 1\nif x:\n    print(x)\n    print(2)\n\nx\n")).isZero();
        assertThat(text).isEqualTo("ran x = 1\nran if x:/    print(x)/    print(2)\nran x\n");
    }

    @Test
    void anUnfinishedStatementEndsWithTheInput() {
        assertThat(run("if x:\n    y")).isZero();
        assertThat(text).isEqualTo("ran if x:/    y\n");
    }

    @Test
    void anExceptionEndsIt() {
        assertThat(run("1/0\nnever\n")).isEqualTo(1);
        assertThat(text).isEqualTo("ZeroDivisionError: division by zero\n");
    }

    @Test
    void verbsWorkToo() {
        assertThat(run("%gil free-threaded\n%cores 2\n%gil nope\n%what\n%next\nexit(3)\n")).isEqualTo(3);
        assertThat(text.lines())
                .containsExactly(
                        "SIMULATED · free-threaded, no GIL · 4 cores · seed 1",
                        "SIMULATED · free-threaded, no GIL · 2 cores · seed 1",
                        "There is no profile 'nope': use one of cpython, cpython-3.9, free-threaded, any.",
                        "There is no %what here; %help shows what there is.",
                        "No lesson is open; %lesson shows which there are.");
    }

    @Test
    void changingTheWorldStartsANewInterpreter() {
        run("x = 1\n%cores 2\nx\n");
        assertThat(text).contains("This is a new interpreter: the names defined so far are gone.");
    }

    @Test
    void aLessonGoesFromPredictionToDemo() {
        run("%lesson 1\n%demo\n%predict 99\n%predict ?\n%demo\n%next\n");
        assertThat(text)
                .contains("First your answer: %predict with a number")
                .contains("Answer with a number from 1 to ")
                .contains("%demo shows whether it is so.")
                .contains("ran program ")
                .contains("It is: ");
    }

    @Test
    void aFileThatIsNotThereIsToldInOneLine() {
        run("%run missing.py\n");
        assertThat(text).isEqualTo("There is no file '" + folder.resolve("missing.py") + "'.\n");
    }

    private int run(String input) {
        var pipe = new Prompts.Pipe(input);
        int status = new Repl(new Prompts(folder).context()).script(pipe);
        text = pipe.text.toString();
        return status;
    }
}
