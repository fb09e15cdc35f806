package lockstep.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lockstep.tui.terminal.Input.Key;
import lockstep.tui.terminal.Input.Key.Name;
import org.junit.jupiter.api.Test;

class InputDecoderTest {
    private static List<Input> decode(String bytes) throws IOException {
        int[] at = {0};
        InputDecoder decoder =
                new InputDecoder(millis -> at[0] < bytes.length() ? bytes.charAt(at[0]++) : InputDecoder.NOTHING);
        List<Input> inputs = new ArrayList<>();
        for (Input input = decoder.read(1); input != null; input = decoder.read(1)) {
            inputs.add(input);
        }
        return inputs;
    }

    @Test
    void lettersAndControlKeys() throws IOException {
        assertThat(decode("aÜ😀\r\t\u007f\u0003"))
                .containsExactly(Key.of('a'), Key.of('Ü'), Key.of(0x1F600), Key.of(Name.ENTER), Key.of(Name.TAB),
                        Key.of(Name.BACKSPACE), Key.control('c'));
    }

    @Test
    void escapeAloneAndAlt() throws IOException {
        assertThat(decode("\u001b")).containsExactly(Key.of(Name.ESCAPE));
        assertThat(decode("\u001b\u001b[A")).containsExactly(Key.of(Name.ESCAPE), Key.of(Name.UP));
        assertThat(decode("\u001bx")).containsExactly(new Key(Name.CHARACTER, 'x', false, true));
    }

    @Test
    void arrowsInBothModesAndWithModifiers() throws IOException {
        assertThat(decode("\u001b[A\u001bOB\u001b[1;5C\u001b[Z\u001b[5~\u001b[3~\u001bOP\u001b[15~"))
                .containsExactly(Key.of(Name.UP), Key.of(Name.DOWN), new Key(Name.RIGHT, 0, true, false),
                        Key.of(Name.BACK_TAB), Key.of(Name.PAGE_UP), Key.of(Name.DELETE),
                        new Key(Name.FUNCTION, 1, false, false), new Key(Name.FUNCTION, 5, false, false));
    }

    @Test
    void mouseBeyondTheOldLimit() throws IOException {
        assertThat(decode("\u001b[<0;301;12M\u001b[<0;301;12m\u001b[<65;3;4M"))
                .containsExactly(new Input.Click(300, 11), Key.of(Name.UNKNOWN), new Input.Wheel(2, 3, 3));
    }

    @Test
    void pasteIsOneThing() throws IOException {
        assertThat(decode("\u001b[200~a\rq\u001b[201~z")).containsExactly(new Input.Paste("a\nq"), Key.of('z'));
    }

    @Test
    void nonsenseIsSwallowed() throws IOException {
        assertThat(decode("\u001b[999;;;~\u001b[?1;2c" + "\u001b[" + "1;".repeat(40))).first().isEqualTo(Key.of(Name.UNKNOWN));
    }

    @Test
    void theEndIsTold() throws IOException {
        assertThat(new InputDecoder(millis -> InputDecoder.END).read(1)).isEqualTo(new Input.Closed());
    }
}
