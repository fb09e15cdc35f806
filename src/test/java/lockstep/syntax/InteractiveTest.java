package lockstep.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code codeop.compile_command} of CPython 3.13 says to the same lines; {@code |} is a line break. */
class InteractiveTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '!',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "x = 1!Complete", "x = (1!Incomplete", "if x:!Incomplete", "if x:|  y!Incomplete", "if x:|  y|!Complete",
                "x = = 1!Wrong", "x = '''a!Incomplete", "x = 'a!Wrong", "x = 1 + \\!Incomplete", "def f():!Incomplete",
                "def f():|  pass|!Complete", "@x!Incomplete", "@x|!Incomplete", "# c!Complete", "`  `!Complete",
                "a b!Wrong", "1 +!Wrong", "try:|  x|!Incomplete", "if x: y!Incomplete", "if x: y|!Complete", ")!Wrong",
                "x = [1,|2,!Incomplete", "f'''{x!Incomplete", "for x in y: z|!Complete", "class A: pass!Incomplete",
                "x; y!Complete", "if x:|y!Wrong", " x!Wrong", "lambda!Wrong", "match x:!Incomplete", "print(!Incomplete",
            })
    void asCodeopSays(String lines, String verdict) {
        Parser.Interactive answer = Parser.interactive(lines.replace('|', '\n'), "<stdin>");
        assertThat(answer.getClass().getSimpleName()).isEqualTo(verdict);
    }
}
