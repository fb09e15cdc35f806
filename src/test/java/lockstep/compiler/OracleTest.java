package lockstep.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against what CPython 3.13 made of the programs in {@code src/test/resources/compiler}; record.py there renews it. */
class OracleTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/compiler");

    static Stream<Path> programs() throws IOException {
        return Files.list(PROGRAMS)
                .filter(p -> p.toString().endsWith(".py") && !p.endsWith("record.py"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void instructionsHandlersAndPositionsAreCPythons(Path program) throws IOException {
        String name = program.getFileName().toString();
        String source = Files.readString(program);
        Code code = Compiler.compile(Parser.parseModule(source, name), name, Code.Origin.USER);
        StringBuilder listing = new StringBuilder(Disassembler.disassemble(code, c -> 0, true));
        positions(code, listing);
        assertThat(listing.toString())
                .isEqualTo(Files.readString(PROGRAMS.resolve(name.replace(".py", ".dis"))));
    }

    private static void positions(Code code, StringBuilder out) {
        out.append("\n== ").append(code.qualifiedName).append(" stack ").append(code.stackSize);
        out.append(" flags ").append(code.flags & 0x3ff).append('\n');
        for (int i = 0; i < code.positions().length; i++) {
            out.append(code.positions()[i]).append(i % 4 == 3 ? '\n' : ' ');
        }
        for (Constant constant : code.constants) {
            if (constant instanceof Constant.CodeConstant inner) {
                positions(inner.code(), out);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotCompileSaysSoInCPythonsWords() throws IOException {
        String[] programs = Files.readString(PROGRAMS.resolve("errors.txt")).split("---\n");
        String[] expected = Files.readString(PROGRAMS.resolve("errors.expected")).split("\n");
        assertThat(programs).hasSameSizeAs(expected);
        return Stream.iterate(0, i -> i < programs.length, i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(
                        expected[i], () -> assertThat(answer(programs[i])).isEqualTo(expected[i])));
    }

    private static String answer(String source) {
        try {
            Compiler.compile(Parser.parseModule(source, "<test>"), "<test>", Code.Origin.USER, source, 0);
            return "compiles";
        } catch (PythonSyntaxError e) {
            var span = e.span();
            boolean empty = span.column() == span.endColumn() && span.line() == span.endLine();
            String end = empty ? "None" : Integer.toString(span.endColumn() + 1);
            return span.line() + " " + (span.column() + 1) + " " + span.endLine() + " " + end + " "
                    + e.getMessage();
        }
    }
}
