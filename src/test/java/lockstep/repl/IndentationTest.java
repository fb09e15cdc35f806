package lockstep.repl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentationTest {
    @Test
    void followsTheLineAbove() {
        assertThat(Indentation.after("for x in y:")).isEqualTo("    ");
        assertThat(Indentation.after("for x in y:  # why")).isEqualTo("    ");
        assertThat(Indentation.after("for x in y:\n    a = '#:'")).isEqualTo("    ");
        assertThat(Indentation.after("f(")).isEqualTo("    ");
        assertThat(Indentation.after("def f():\n    return 1")).isEmpty();
        assertThat(Indentation.after("def f():\n    returned = 1")).isEqualTo("    ");
    }

    @Test
    void tabGoesToTheNextStop() {
        assertThat(Indentation.tab(0)).hasSize(4);
        assertThat(Indentation.tab(6)).hasSize(2);
    }
}
