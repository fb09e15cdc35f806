package lockstep.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import lockstep.object.Builtin;
import lockstep.object.Effect;
import lockstep.object.NativeTable;
import lockstep.object.None;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltinProcessorTest {
    @TempDir
    Path folder;

    @Test
    void generatesATableThatCallsTheMethods() throws Exception {
        NativeTable table = table("""
                @Builtin(value = "join(self, /, *parts, sep=' ')", doc = "Says \\"hi\\".\\n", effect = Effect.PURE)
                static Object join(String self, Object[] parts, Object sep) {
                    return self + sep + parts.length;
                }
                @Builtin(value = "clear(self, /)", effect = Effect.WRITES_SELF)
                static void clear(StringBuilder self) { self.setLength(0); }
                @Builtin(value = "upper(self)", kind = Builtin.Kind.GETTER)
                static String upper(LoudContext context, Object self) { return "" + context; }
                interface Nothing {}
                """);
        assertThat(table.names()).containsExactly("join", "clear", "upper");
        assertThat(table.signatures()).contains("join(self, /, *parts, sep=' ')");
        assertThat(table.docs()).containsExactly("Says \"hi\".\n", "", "");
        assertThat(table.effects()).containsExactly(Effect.PURE, Effect.WRITES_SELF, Effect.UNKNOWN);
        assertThat(table.kinds())
                .containsExactly(Builtin.Kind.METHOD, Builtin.Kind.METHOD, Builtin.Kind.GETTER);
        var args = new Object[] {"a", new Object[] {1, 2}, "-"};
        assertThat(table.call(0, null, args)).isEqualTo("a-2");
        var text = new StringBuilder("abc");
        assertThat(table.call(1, null, new Object[] {text})).isSameAs(None.NONE);
        assertThat(text).isEmpty();
        assertThat(table.call(2, null, new Object[] {text})).isEqualTo("null");
        assertThatThrownBy(() -> table.call(3, null, new Object[0])).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> table.call(1, null, new Object[] {"no"})).isInstanceOf(ClassCastException.class);
    }

    @Test
    void mirrorsAnOperator() throws Exception {
        NativeTable table = table("""
                @Builtin(value = "__sub__(self, value, /)", doc = "Return self-value.", mirrored = true)
                static Object sub(Object left, Object right) { return left + "-" + right; }
                """);
        assertThat(table.names()).containsExactly("__sub__", "__rsub__");
        assertThat(table.signatures()).containsExactly("__sub__(self, value, /)", "__rsub__(self, value, /)");
        assertThat(table.docs()).containsExactly("Return self-value.", "Return value-self.");
        assertThat(table.call(0, null, new Object[] {"a", "b"})).isEqualTo("a-b");
        assertThat(table.call(1, null, new Object[] {"a", "b"})).isEqualTo("b-a");
    }

    @Test
    void splitsALargeTable() throws Exception {
        NativeTable table = table(IntStream.range(0, 700)
                .mapToObj(i -> "@Builtin(\"f%d(a)\") static Object f%d(String a) { return a + %d; }".formatted(i, i, i))
                .collect(Collectors.joining("\n")));
        for (int i : List.of(0, 249, 250, 251, 499, 500, 699)) {
            assertThat(table.call(i, null, new Object[] {"x"})).isEqualTo("x" + i);
        }
        assertThatThrownBy(() -> table.call(700, null, new Object[] {"x"}))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void reportsMistakesAtTheMethod() {
        assertThat(errors("@Builtin(\"f(self)\") Object f(Object self) { return self; }"))
                .containsExactly("line 3: @Builtin: the Java method must be static and not private");
        assertThat(errors("@Builtin(\"f(self)\") private static Object f(Object self) { return self; }"))
                .containsExactly("line 3: @Builtin: the Java method must be static and not private");
        assertThat(errors("@Builtin(\"f(self, x)\") static Object f(Object self) { return self; }"))
                .containsExactly("line 3: @Builtin: the signature has 2 parameters, the Java method 1"
                        + " (not counting the context)");
        assertThat(errors("@Builtin(\"f(self\") static Object f(Object self) { return self; }"))
                .containsExactly("line 3: @Builtin: signature \"f(self\": must look like name(parameters)");
        assertThat(errors("@Builtin(\"f(self)\") static int f(Object self) { return 1; }"))
                .containsExactly("line 3: @Builtin: the Java method must return an Object, or void for None");
        assertThat(errors("@Builtin(\"f(self)\") static Object f(int self) { return self; }"))
                .containsExactly("line 3: @Builtin: parameter 'self' must not be of the primitive type int");
        assertThat(errors("@Builtin(\"f(*a)\") static Object f(Object a) { return a; }"))
                .containsExactly("line 3: @Builtin: parameter '*a' must be Object[] in Java, not java.lang.Object");
        assertThat(errors("@Builtin(\"f(a)\") static Object f(Object a) throws Exception { return a; }"))
                .containsExactly("line 3: @Builtin: the Java method must not declare the checked exception"
                        + " java.lang.Exception");
        assertThat(errors("@Builtin(value = \"f(a, b)\", kind = Builtin.Kind.GETTER)"
                        + " static Object f(Object a, Object b) { return a; }"))
                .containsExactly("line 3: @Builtin: a GETTER has 1 parameter, not 2");
        assertThat(errors("""
                @Builtin("f(a)") static Object f(Object a) { return a; }
                @Builtin("f(a)") static Object g(Object a) { return a; }
                """)).containsExactly("line 4: @Builtin: there is already a METHOD named 'f' in X");
    }

    private NativeTable table(String members) throws Exception {
        assertThat(errors(members)).isEmpty();
        var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        return (NativeTable) loader.loadClass("sample.XTable").getField("INSTANCE").get(null);
    }

    private List<String> errors(String members) {
        String source = "package sample; import lockstep.object.*;\n"
                + "abstract class LoudContext extends Context {} class X {\n" + members + "}";
        var file = new SimpleJavaFileObject(URI.create("memory:///sample/X.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var options = List.of(
                "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"), "--release", "21");
        var task = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, List.of(file));
        task.setProcessors(List.of(new BuiltinProcessor()));
        task.call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(diagnostic -> "line " + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(null))
                .toList();
    }
}
