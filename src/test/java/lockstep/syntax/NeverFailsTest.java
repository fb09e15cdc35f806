package lockstep.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the text, the parser answers with a tree or a {@link PythonSyntaxError}. {@code -Dsyntax.fuzz=1000000} for
 * a long run.
 */
class NeverFailsTest {
    private static final int INPUTS = Integer.getInteger("syntax.fuzz", 1500);
    private static final String[] PIECES = {
        "(", ")", "[", "]", "{", "}", ":", ",", "=", "==", ":=", "*", "**", ".", ";", "\n", "\n  ", "\n\t", " ", "\\\n",
        "if", "else", "for", "in", "def", "class", "lambda", "match", "case", "try", "except", "with", "as", "not",
        "f'", "f\"\"\"", "'", "\"", "{x!r:>{w}}", "x", "y1", "0x1f", "1_000", "1e", "é", "\uD83D\uDE00", "\uD800", "#",
        "\0", "\r", "\f", "print", "import", "from", "yield", "await", "async", "->", "@", "\\N{DIGIT ONE}", "b'\\x'",
    };

    private static void parse(String source) {
        try {
            Parser.parseModule(source, "x");
        } catch (PythonSyntaxError expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
        try {
            Parser.parseExpression(source, "x");
        } catch (PythonSyntaxError expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
        Parser.interactive(source, "x");
        Lexer.highlight(source);
    }

    @Test
    void randomPieces() {
        Random random = new Random(13);
        for (int n = 0; n < INPUTS; n++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                source.append(random.nextInt(8) == 0
                        ? String.valueOf((char) random.nextInt(300))
                        : PIECES[random.nextInt(PIECES.length)]);
                source.append(random.nextBoolean() ? " " : "");
            }
            String text = source.toString();
            assertThatCode(() -> parse(text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void mutatedPrograms() {
        Random random = new Random(17);
        List<Snippets.Snippet> programs =
                Snippets.read(Path.of("src/test/resources/syntax/errors.txt")).all();
        for (int n = 0; n < INPUTS; n++) {
            StringBuilder source = new StringBuilder(programs.get(random.nextInt(programs.size())).source());
            source.append('\n').append(programs.get(random.nextInt(programs.size())).source());
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(source.length() + 1);
                if (random.nextBoolean() && at < source.length()) {
                    source.deleteCharAt(at);
                } else {
                    source.insert(at, PIECES[random.nextInt(PIECES.length)]);
                }
            }
            String text = source.toString();
            assertThatCode(() -> parse(text)).as(text).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", "[", "{", "{1:", "f(", "a[", "f'{", "f\"{f'{", "x if y else ", "lambda: ", "not ", "- ", "~", "await ",
                "x ** ", "1 + ", "a.", "a(", "x = ", "x, ", "x < ", "x or ", "x and not ", "*", "**", "@", "if x: ",
                "if x:\n", "x if ", "[x for x in ", "case ", "match ", "a b ", "print ", "x := ", "(x := ", "(yield ",
                "\\\n", "((", "(lambda: (", "'a' ", "f'{x}' ", "del (", "for (", "with (", "import a.", "from ", "...", "_",
                "else: ", "elif x: y\n", "x: int = ", "global a, ", "{**", "{*", "(*", "f(**", "f(*", "f(a=", "-1 ** -",
            })
    void anythingManyTimes(String piece) {
        for (int times : new int[] {150, 1000}) {
            parse(piece.repeat(times));
            parse(piece.repeat(times) + "x");
            parse("x = " + piece.repeat(times) + "x $");
        }
    }

    @Test
    void longChainsAndLongElifsAreFine() {
        parse("x = " + "1 + ".repeat(20_000) + "1");
        assertThatCode(() -> Parser.parseModule("x = " + "1 + ".repeat(20_000) + "1", "x"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Parser.parseModule("x" + ".a".repeat(20_000) + "(1)".repeat(20_000), "x"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Parser.parseModule("x = " + "not ".repeat(20_000) + "- ".repeat(20_000) + "1", "x"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Parser.parseModule("if x: y\n" + "elif x: y\n".repeat(5_000) + "else: z\n", "x"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Parser.parseModule("x = " + "(".repeat(199) + "1" + ")".repeat(199), "x"))
                .doesNotThrowAnyException();
    }
}
