package lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measurements of CPython 3.13.0 on two virtual cores, as they are and as those of faster and slower machines. */
class CalibrationTest {
    /** The table has whole ns, and a statement of a few ns is made of several instructions. */
    private static final double NANOS = 1;

    private static final double SHARE = 0.03;

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.4, 2.5})
    void afterFittingAllThatIsMeasuredAgrees(double slowness) {
        Measurements real = measurements(slowness);

        Map<String, Double> simulated = Calibration.of(real, new PrintStream(OutputStream.nullOutputStream())).simulated();

        assertThat(simulated.keySet()).containsAll(real.nanos().keySet());
        real.nanos().forEach((name, nanos) ->
                assertThat(simulated.get(name)).as(name).isCloseTo(nanos, within(Math.max(NANOS, SHARE * nanos))));
    }

    private static Measurements measurements(double slowness) {
        Measurements read = Measurements.read(recorded());
        Map<String, Double> nanos = new LinkedHashMap<>(read.nanos());
        nanos.replaceAll((name, value) ->
                name.startsWith("side by side") || name.equals("switch interval") ? value : value * slowness);
        return new Measurements(read.version(), read.cores(), nanos);
    }

    private static Path recorded() {
        try {
            return Path.of(Objects.requireNonNull(CalibrationTest.class.getResource("measured.tsv")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
