package lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run                        | lockstep run: it needs FILE
            run --cores x f.py         | lockstep run: --cores must be a whole number, not 'x'
            run --max-seconds x f.py   | lockstep run: --max-seconds must be a number, not 'x'
            run --core 2 f.py          | lockstep run: unknown option '--core'; did you mean '--cores'?
            run --seed                 | lockstep run: --seed needs a value: --seed N
            run --seed 1 --seed 2 f.py | lockstep run: --seed is given twice
            rum f.py                   | lockstep: unknown command 'rum'; did you mean 'run'?
            --frobnicate               | lockstep: unknown option '--frobnicate'
            check a b                  | lockstep check: unexpected argument 'b'
            """)
    void usageErrorsAreOneSentenceAndAPointerToHelp(String line, String message) {
        Trial trial = new Trial(folder).run(line.split(" "));
        assertThat(trial.err().lines()).hasSize(2).first().isEqualTo(message);
        assertThat(trial.err()).contains("--help'");
        assertThat(trial.status).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --cores 0              | --cores must be 1 to 64, not 0
            --gil none             | --gil knows no 'none': use one of cpython, cpython-3.9, free-threaded or any
            --switch-interval 0    | --switch-interval must be 0.001 to 1000000 ms, not 0
            --max-seconds -1       | --max-seconds must be 0 or more, not -1
            --max-seconds NaN      | --max-seconds must be 0 or more, not NaN
            --max-memory 0         | --max-memory must be 1 to 1048576 MB, not 0
            --max-instructions -5  | --max-instructions must be 0 or more, not -5
            """)
    void valuesWithoutMeaningAreRefused(String options, String message) throws IOException {
        Files.writeString(folder.resolve("f.py"), "");
        Trial trial = new Trial(folder).run(("run " + options + " f.py").split(" "));
        assertThat(trial.err().lines().findFirst()).hasValue("lockstep run: " + message);
        assertThat(trial.status).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            costs | wake = soon                         | line 1: expected name = nanoseconds, found: wake = soon
            costs | weak = 5                            | has a row that means nothing here: weak
            net   | # none;* 0.1                        | line 2: The row has 2 words. Write address, latency, bytes, seconds for them, status and kind, and perhaps jitter. The row is: * 0.1
            net   | ftp://a 0 0 0 200 html              | line 1: 'ftp://a' is no address. Begin it with http:// or https://, or write * for every other one. The row is: ftp://a 0 0 0 200 html
            net   | * -1 0 0 200 html                   | line 1: '-1' is no number of seconds. Latency, the body's seconds and jitter are numbers from 0 to 86400. The row
            net   | * 0 0 0 burnt html                  | line 1: 'burnt' is no status. Write 100 to 599, or one of refused, unknown, reset. The row is
            """)
    void tablesWithMistakesAreRefused(String option, String rows, String message) throws IOException {
        Files.writeString(folder.resolve("f.py"), "");
        Files.writeString(folder.resolve("t"), rows.replace(";", "\n"));
        Trial trial = new Trial(folder).run("run", "--" + option, "t", "f.py");
        assertThat(trial.err()).startsWith("lockstep run: --" + option + ": 't'").contains(message);
        assertThat(trial.status).isEqualTo(2);
    }

    @Test
    void aSiteOfOnesOwnAnswersBeforeTheOthers() throws IOException {
        Files.writeString(folder.resolve("sites"), "https://shop.test/price  0.5  0  0.1  200  json | {\"price\": 12}\n"
                + "https://shop.test  0.1  0  0  refused  html\n");
        Files.writeString(folder.resolve("f.py"), """
                import requests, time
                start = time.perf_counter()
                print(requests.get("https://shop.test/price").json()["price"], round(time.perf_counter() - start, 1))
                try:
                    requests.get("https://shop.test/")
                except requests.ConnectionError:
                    print("refused")
                print(requests.get("https://example.com").status_code)
                """);
        Trial trial = new Trial(folder).run("run", "--net", "sites", "f.py");
        assertThat(trial.err()).isEmpty();
        assertThat(trial.out()).isEqualTo("12 0.6\nrefused\n200\n");
    }

    @Test
    void aTableOfCostsChangesTheClock() throws IOException {
        Files.writeString(folder.resolve("costs"), "timer.overshoot = 500_000_000\n");
        Files.writeString(folder.resolve("f.py"), "import time\nstart = time.perf_counter()\ntime.sleep(1)\n"
                + "print(round(time.perf_counter() - start, 2))\n");
        assertThat(new Trial(folder).run("run", "--costs", "costs", "f.py").out()).isEqualTo("1.5\n");
    }

    @Test
    void aCurveIsATableOfThreadsBesideTasks() {
        Trial trial = new Trial(folder).run("curve", "--sizes", "2,30");
        assertThat(trial.out().lines()).hasSize(5);
        assertThat(trial.out()).contains("     30  threads  ", "     30  tasks  ").contains("498 kB", "44 kB");
        assertThat(new Trial(folder).run("curve", "--sizes", "1", "--json").out()).contains("{\"as\": \"tasks\", \"n\": 1,");
    }

    @Test
    void filesThatCannotBeReadAreToldInPythonsWords() throws IOException {
        Files.write(folder.resolve("nul.py"), "x=1\0".getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("latin.py"), "x=1\ny='\u00ff'".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("odd.py"), "# coding: foo\n");
        assertThat(run("missing.py", 2))
                .isEqualTo("lockstep run: can't open file '" + folder.resolve("missing.py")
                        + "': [Errno 2] No such file or directory\n");
        assertThat(run(".", 1)).startsWith("lockstep run: can't find '__main__' module in '" + folder);
        assertThat(run("nul.py", 1))
                .isEqualTo("  File \"" + folder.resolve("nul.py")
                        + "\", line 1\nSyntaxError: source code cannot contain null bytes\n");
        assertThat(run("latin.py", 1))
                .isEqualTo("SyntaxError: Non-UTF-8 code starting with '\\xff' in file " + folder.resolve("latin.py")
                        + " on line 2, but no encoding declared;"
                        + " see https://peps.python.org/pep-0263/ for details\n");
        assertThat(run("odd.py", 1)).startsWith("SyntaxError: encoding problem: foo");
        assertThat(new Trial(folder).run("explore", "nul.py").status).isEqualTo(2);
    }

    @Test
    void whatIsNotPythonComesWithItsCaretAlsoBeforeExploring() throws IOException {
        Files.writeString(folder.resolve("open.py"), "import threading\nx = (1 +\nprint(x)\n");
        Trial trial = new Trial(folder).run("explore", "open.py");
        assertThat(trial.status).isEqualTo(2);
        assertThat(trial.err()).endsWith("open.py\", line 2\n    x = (1 +\n        ^\nSyntaxError: '(' was never closed\n");
    }

    @Test
    void whatNeverEndsCannotBeExplored() throws IOException {
        Files.writeString(folder.resolve("ever.py"), "while True: pass\n");
        Trial trial = new Trial(folder).run("explore", "ever.py");
        assertThat(trial.status).isEqualTo(2);
        assertThat(trial.err()).isEqualTo("lockstep explore: cannot be explored: a run was ended, since the budget of"
                + " 5,000,000 instructions is used up, at line 1\n");
    }

    @Test
    void readsDeclaredEncodingsAndByteOrderMarks() throws IOException {
        Files.write(folder.resolve("l.py"), "# -*- coding: latin-1 -*-\ns = '\u00e4'".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("b.py"), "\ufeffx = 1");
        Surroundings around = new Trial(folder).surroundings();
        assertThat(ProgramFile.read("l.py", around).source()).endsWith("'\u00e4'");
        assertThat(ProgramFile.read("b.py", around).source()).isEqualTo("x = 1");
        assertThat(ProgramFile.read("-", new Trial(folder).input("y").surroundings()))
                .isEqualTo(new ProgramFile("<stdin>", "y", null));
    }

    @Test
    void completionScriptKnowsTheCommands() {
        assertThat(new Trial(folder).run("completion").out()).contains("explore", "--gil");
    }

    @Test
    void internalErrorsLeaveALogAndNoTrace() throws IOException {
        Trial trial = new Trial(folder);
        int status = new InternalErrors(trial.surroundings())
                .report(new IllegalStateException("secret"), List.of("run", "x.py"));
        assertThat(status).isEqualTo(70);
        assertThat(trial.err()).doesNotContain("\tat ").contains("this is a bug", "The details are in ");
        Path log = Path.of(trial.err().strip().replaceFirst("(?s).*details are in ", ""));
        assertThat(log).startsWith(folder.resolve(".local/state/lockstep"));
        assertThat(Files.readString(log)).contains("IllegalStateException: secret", "[run, x.py]");
    }

    private String run(String file, int status) {
        Trial trial = new Trial(folder).run("run", file);
        assertThat(trial.status).isEqualTo(status);
        return trial.err();
    }

    @Test
    void aTimelineInAsciiIsAsciiWithItsHeading() throws IOException {
        Files.writeString(folder.resolve("f.py"), "import time\ntime.sleep(0.0002)\n");
        Trial trial = new Trial(folder);
        trial.environment.put("LOCKSTEP_ASCII", "1");
        assertThat(trial.run("run", "--timeline", "f.py").err()).contains("SIMULATED - ").matches("\\p{ASCII}*");
    }
}
