package lockstep.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lockstep.timeline.Ascii;
import org.junit.jupiter.api.Test;

class AsciiTest {
    @Test
    void aChangeIsNoComparison() {
        Canvas canvas = new Canvas(20, 1, true);
        Flow.plain("balance 0 → 20", 20, Ink.TEXT).getFirst().draw(canvas, 0, 0);
        assertThat(canvas.lines()).containsExactly("balance 0 -> 20");
        assertThat(Ascii.of("balance 0 → 20 …")).isEqualTo("balance 0 -> 20 ...");
    }

    @Test
    void rightAndWrongAreTheUsualSigns() {
        Canvas canvas = new Canvas(12, 1, true);
        canvas.put(0, 0, "✓ yes ✗ no", Ink.TEXT);
        assertThat(canvas.lines()).containsExactly("+ yes x no");
    }

    @Test
    void zeroIsANo() {
        assertThat(Ascii.isWanted(Map.of("LOCKSTEP_ASCII", "1"))).isTrue();
        assertThat(Ascii.isWanted(Map.of("LOCKSTEP_ASCII", "0"))).isFalse();
        assertThat(Ascii.isWanted(Map.of())).isFalse();
    }
}
