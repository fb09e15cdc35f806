package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs as tutorials have them, over the pretend internet; what they print stands in comments at their ends. */
class PretendInternetTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/internet");
    private static final String MARK = "# expect:";

    @ParameterizedTest
    @ValueSource(strings = {"by_requests", "by_aiohttp", "by_urllib"})
    void sitesAnswerAsProgramsExpect(String name) throws IOException {
        String source = Files.readString(PROGRAMS.resolve(name + ".py"));
        List<String> expected = source.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(Math.min(line.length(), MARK.length() + 1)))
                .toList();
        var console = Console.collected();

        Session.run(new Program(name + ".py", source, List.of(), Map.of(), null), Settings.DEFAULT, console);

        assertThat(expected).isNotEmpty();
        assertThat(console.err()).isEmpty();
        assertThat(console.out().lines().map(String::stripTrailing).toList()).isEqualTo(expected);
    }
}
