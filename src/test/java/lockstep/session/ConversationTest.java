package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lockstep.session.Conversation.Answer.How;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConversationTest {
    private final Console.Collected console = Console.collected();
    private final Conversation python = new Conversation(Settings.DEFAULT, console, null);

    @AfterEach
    void close() {
        python.close();
    }

    @Test
    void namesStayAndValuesAreShown() {
        python.typed("x = 20");
        python.typed("x + 1");
        python.typed("_ * 2");
        assertThat(console.text()).isEqualTo("21\n42\n");
    }

    @Test
    void aPasteShowsItsLastValue() {
        python.typed("1\n2\n3");
        assertThat(console.text()).isEqualTo("3\n");
    }

    @Test
    void exceptionsArePrintedAsPythonPrintsThem() {
        python.typed("def f(n):\n    return 1 / n\n");
        assertThat(python.typed("f(0)").how()).isEqualTo(How.RAISED);
        // python3.13 -i, with its own prompt
        assertThat(console.text())
                .isEqualTo("""
                        Traceback (most recent call last):
                          File "<python-input-1>", line 1, in <module>
                            f(0)
                            ~^^^
                          File "<python-input-0>", line 2, in f
                            return 1 / n
                                   ~~^~~
                        ZeroDivisionError: division by zero
                        """);
        assertThat(python.typed("f(1)").how()).isEqualTo(How.DONE);
    }

    @Test
    void aSyntaxErrorIsOneToo() {
        assertThat(python.typed("1 +").how()).isEqualTo(How.RAISED);
        assertThat(console.text()).endsWith("SyntaxError: invalid syntax\n");
    }

    @Test
    void anInterruptStopsTheStatementOnly() throws Exception {
        var endless = CompletableFuture.supplyAsync(() -> python.typed("print(1)\nwhile True: pass"));
        while (console.text().isEmpty()) {
            Thread.sleep(5);
        }
        python.interrupt();
        assertThat(endless.get(20, TimeUnit.SECONDS).how()).isEqualTo(How.RAISED);
        assertThat(console.text()).endsWith("KeyboardInterrupt\n");
        assertThat(python.typed("1").how()).isEqualTo(How.DONE);
    }

    @Test
    void systemExitEndsIt() {
        var answer = python.typed("raise SystemExit(3)");
        assertThat(answer).isEqualTo(new Conversation.Answer(How.EXIT, 3, ""));
        assertThat(python.typed("1")).isEqualTo(answer);
    }

    @Test
    void namesAndAttributesForCompletion() {
        python.typed("import sys\nclass A:\n    one = 1\na = A()\na.two = 2\n");
        assertThat(python.names()).contains("a", "sys", "print");
        assertThat(python.attributes("a")).contains("one", "two", "__init__");
        assertThat(python.attributes("sys")).contains("argv");
        assertThat(python.attributes("a.two")).contains("bit_length");
        assertThat(python.attributes("nothing.at.all")).isEmpty();
    }

    @Test
    void theTimelineIsThatOfTheLatestStatement() {
        python.typed("for i in range(100000): pass");
        long first = python.timeline().statistics().wall();
        python.typed("1");
        long second = python.timeline().statistics().wall();
        assertThat(first).isGreaterThan(1_000_000);
        assertThat(second).isLessThan(first / 10);
    }
}
