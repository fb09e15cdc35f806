package lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocaleTest {
    @Test
    void numbersHaveTheSameDigitsWhereverOneLives() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat("%d".formatted(12)).isNotEqualTo("12");
            Main.main(new PrintStream(OutputStream.nullOutputStream()), new String[] {"--version"});
            assertThat("%d".formatted(12)).isEqualTo("12");
        } finally {
            Locale.setDefault(before);
        }
    }
}
