package lockstep.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lockstep.compiler.Code;
import lockstep.compiler.Compiler;
import lockstep.compiler.Constant;
import lockstep.compiler.Precompiled;
import lockstep.library.Library;
import lockstep.syntax.Parser;
import lockstep.vm.HiddenCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build writes is what the compiler says. */
final class LibraryCompilerTest {
    static Stream<Precompiled> sources() {
        return Stream.concat(HiddenCode.sources().stream(), Library.sources().stream());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void readsBackWhatWasWritten(Precompiled source) throws IOException {
        assertThat(resource(source.written())).as("written by the build").isNotNull();
        String text = new String(resource(source.path()), StandardCharsets.UTF_8);
        Code compiled = Compiler.compile(Parser.parseModule(text, source.shown()), source.shown(), source.origin());
        assertThat(all(source.load())).isEqualTo(all(compiled));
    }

    @Test
    void keepsEveryKindOfConstant() {
        String text = "a = (None, True, False, ..., 7, -1 << 70, 1.5, -0.0, 2j, 'caf\\xe9', '\\u2603\\ud800', b'\\xff', ())\n"
                + "b = a in {1, 2, 3}\n";
        Precompiled source = new Precompiled("/none.py", "none.py", Code.Origin.LIBRARY);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Code compiled = Compiler.compile(Parser.parseModule(text, "none.py"), "none.py", Code.Origin.LIBRARY);
        assertThat(all(Precompiled.read(source.write(bytes), bytes))).isEqualTo(all(compiled));
    }

    @Test
    void takesNoCodeOfAnotherSource() {
        byte[] source = "a = 1\n".getBytes(StandardCharsets.UTF_8);
        byte[] written = new Precompiled("/none.py", "none.py", Code.Origin.LIBRARY).write(source);
        assertThat(Precompiled.read(written, source)).isNotNull();
        assertThat(Precompiled.read(written, "a = 2\n".getBytes(StandardCharsets.UTF_8))).isNull();
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = Precompiled.class.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** Everything there is in a code, codes in it opened. */
    private static List<Object> all(Code code) {
        List<Object> constants = new ArrayList<>();
        code.constants.forEach(c -> constants.add(c instanceof Constant.CodeConstant inner ? all(inner.code()) : c));
        return Arrays.asList(
                code.name, code.qualifiedName, code.fileName, code.origin, code.firstLine, code.flags,
                List.of(code.argCount, code.positionalOnlyCount, code.keywordOnlyCount, code.stackSize),
                Arrays.toString(code.localKinds), code.names, code.localNames, code.localCount, code.freeCount,
                Arrays.toString(code.instructions), Arrays.toString(code.positions()), constants, code.handlers, code.hasDoc);
    }
}
