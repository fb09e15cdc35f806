package lockstep.vm;

import static org.assertj.core.api.Assertions.assertThat;

import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No program takes the JVM down: each budget ends it with its own message. */
class BudgetTest {
    private static final Settings SMALL = new Settings(
            false, 1, Settings.DEFAULT.profile(), 5_000_000, 1, 60, 16L << 20, 5_000_000L, false);

    private final Console.Collected console = Console.collected();

    private Result run(String source) {
        return Session.run(Program.of("budget.py", source), SMALL, console);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[0] * 10**12",
        "'a' * 10**12",
        "b'a' * 10**12",
        "(1,) * 10**12",
        "bytearray(10**12)",
        "10**10**10",
        "1 << 10**12",
        "list(range(10**12))",
        "'x'.ljust(10**12)",
        "f'{1:{10**9}}'",
        "'%1000000000d' % 1",
        "a = [0]\nwhile True: a += a",
        "a = []\nwhile True: a.append('x' * 1000)",
        "a = 'x'\nwhile True: a += a",
        "a = {}\nwhile True: a[len(a)] = [0] * 100",
        "a = set()\nwhile True: a.add(len(a))",
        "a = 2\nwhile True: a *= a",
        "a = ()\nwhile True: a = (a, [0] * 1000)",
        "x = None\nclass N: pass\nwhile True:\n    n = N(); n.x = x; x = n",
        "[x for x in iter(int, 1)]",
        "''.join(iter(str, 1))",
        "d = lambda: [0] * 10**5\nx = [d() for _ in range(10**6)]",
    })
    void memory(String source) {
        Result result = run(source);
        assertThat(console.text() + result.message())
                .containsAnyOf("MemoryError", "instructions is used up", "OverflowError");
        assertThat(console.text()).doesNotContain("Java heap").doesNotContain("fault in Lockstep");
    }

    @Test
    void threadsShareTheInstructions() {
        Result result = run("""
                import threading
                def work():
                    for i in range(800_000): pass
                threads = [threading.Thread(target=work) for _ in range(4)]
                for each in threads: each.start()
                for each in threads: each.join()
                print('done')
                """);
        assertThat(console.text()).doesNotContain("done");
        assertThat(result.message()).contains("instructions is used up");
    }

    @Test
    void memoryErrorCanBeHandledAndTheMemoryComesBack() {
        run("""
                for i in range(3):
                    try:
                        a = []
                        while True:
                            a.append('x' * 100000)
                    except MemoryError:
                        a = None
                        print('full', i)
                """);
        assertThat(console.out()).isEqualTo("full 0\nfull 1\nfull 2\n");
    }

    @Test
    void instructions() {
        Result result = run("while True:\n    pass\n");
        assertThat(result.how()).isEqualTo(Result.How.STOPPED);
        assertThat(result.message())
                .isEqualTo("Stopped: the budget of 5,000,000 instructions is used up (--max-instructions), at line 1");
    }

    @Test
    void instructionsCannotBeCaught() {
        Result result = run("while True:\n    try:\n        while True: pass\n    except BaseException: pass\n");
        assertThat(result.how()).isEqualTo(Result.How.STOPPED);
    }

    @Test
    void output() {
        Result result = run("while True: print('x' * 10000)\n");
        assertThat(result.how()).isEqualTo(Result.How.STOPPED);
        assertThat(result.message()).contains("printed more than");
    }

    @Test
    void wallTime() {
        Settings brief = SMALL.withMaxSeconds(0.2);
        Settings longer = new Settings(
                false, 1, brief.profile(), 5_000_000, 1, 0.2, 64L << 20, Long.MAX_VALUE, false);
        Result result = Session.run(Program.of("budget.py", "while True: pass\n"), longer, console);
        assertThat(result.how()).isEqualTo(Result.How.STOPPED);
        assertThat(result.message()).contains("--max-seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "def f(): f()\nf()",
        "class A:\n    def __repr__(self): return repr(self)\nrepr(A())",
        "a = []\nfor _ in range(10**5): a = [a]\nrepr(a)",
        "a = []\nb = []\nfor _ in range(10**5): a = [a]; b = [b]\na == b",
        "import sys\nsys.setrecursionlimit(10**6)\ndef f(x): return max([x], key=f)\nf(1)",
        "import sys\nsys.setrecursionlimit(10**6)\ndef f(x): return sorted([x], key=f)\nf(1)",
        "import sys\nsys.setrecursionlimit(10**9)\ndef f(): f()\nf()",
        "exec('f = 1;' * 1 + '(' * 500 + ')' * 500)",
    })
    void depth(String source) {
        Result result = run(source);
        assertThat(console.text() + result.message())
                .containsAnyOf("RecursionError", "SyntaxError", "MemoryError", "instructions is used up");
        assertThat(console.text()).doesNotContain("StackOverflow").doesNotContain("fault in Lockstep");
    }
}
