package lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run --compare} prints. */
class ComparisonTest {
    @TempDir
    Path folder;

    private Trial compared(String program) throws IOException {
        Files.writeString(folder.resolve("f.py"), program);
        return new Trial(folder).run("run", "--compare", "f.py");
    }

    @Test
    void aProgramThatOnlyWaitsIsAsFastEverywhereAndALittleBusy() throws IOException {
        Trial trial = compared("import time\ntime.sleep(0.1)\n");
        assertThat(trial.status).isZero();
        assertThat(trial.out().lines().filter(line -> line.contains("1.00x    <1%"))).hasSize(7);
        assertThat(trial.out()).doesNotContain("starting and ending");
    }

    @Test
    void startingProcessesIsNoWork() throws IOException {
        Trial trial = compared("""
                from multiprocessing import Process

                if __name__ == '__main__':
                    process = Process(target=print)
                    process.start()
                    process.join()
                """);
        assertThat(trial.out()).contains("Python's own starting and ending, which processes cost, is no work here.");
    }

    @Test
    void aPoolThatAsksForItsWorkersIsRunWithSeveral() throws IOException {
        Trial trial = compared("""
                import time
                from concurrent.futures import ThreadPoolExecutor

                with ThreadPoolExecutor() as pool:
                    list(pool.map(time.sleep, [0.1] * 8))
                """);
        assertThat(trial.out().lines().findFirst().orElseThrow()).contains("workers");
        assertThat(trial.out()).contains("Workers: what os.cpu_count() answers");
    }
}
