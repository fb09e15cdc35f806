package lockstep.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    private static List<String> text(String markdown, int width) {
        return MarkdownText.lines(markdown, width).stream().map(line -> line.text().stripTrailing()).toList();
    }

    @Test
    void paragraphsWrapAtBlanks() {
        assertThat(text("One two *three* four `five`, six.", 14)).containsExactly("One two three", "four five,", "six.");
    }

    @Test
    void listsHang() {
        assertThat(text("- alpha beta gamma\n- delta\n\n1. one\n2. two", 12))
                .containsExactly("• alpha beta", "  gamma", "• delta", "", "1. one", "2. two");
    }

    @Test
    void tablesShareTheWidth() {
        assertThat(text("| a | b |\n| --- | --- |\n| one two three | four |", 16))
                .containsExactly("a           b", "────────────────", "one two     four", "three");
    }

    @Test
    void codeAndQuotes() {
        assertThat(text("> said\n\n```python\nx = 1\n```", 30)).containsExactly("▎ said", "", "  x = 1");
    }

    @Test
    void aWordLongerThanTheRowIsCut() {
        assertThat(text("abcdefghijklmnop", 10)).containsExactly("abcdefghij", "klmnop");
    }

    @Test
    void wideCharactersCountTwice() {
        assertThat(text("下载 文件 完成", 10)).containsExactly("下载 文件", "完成");
    }
}
