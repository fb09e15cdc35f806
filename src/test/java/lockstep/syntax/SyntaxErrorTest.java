package lockstep.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import lockstep.syntax.Snippets.Snippet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Message and caret of every mistake in {@code errors.txt}, as recorded from CPython 3.13. */
class SyntaxErrorTest {
    static Stream<Snippet> mistakes() {
        return Snippets.read(Path.of("src/test/resources/syntax/errors.txt")).all().stream()
                .filter(snippet -> !snippet.verdict().equals("other"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatCPythonSays(Snippet snippet) {
        assertThat(Snippets.verdict(snippet.source())).isEqualTo(snippet.verdict());
    }
}
