package lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static String shown(boolean watched) {
        Trial trial = new Trial(Path.of("").toAbsolutePath());
        trial.watchesErrors = watched;
        ProgressLine line = new ProgressLine(trial.surroundings());
        line.show("1 run");
        line.show("2 runs");
        line.clear();
        return trial.err();
    }

    @Test
    void aPersonSeesOneLineThatGoesAway() {
        assertThat(shown(true)).isEqualTo("\r\u001b[K1 run\r\u001b[K2 runs\r\u001b[K");
    }

    @Test
    void aFileGetsNothing() {
        assertThat(shown(false)).isEmpty();
    }
}
