package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlushTest {
    @Test
    void whatTheProgramFlushesIsSeenAtOnce() {
        StringBuilder seen = new StringBuilder();
        Console console = new Console() {
            @Override
            public void write(boolean toError, String text) {
                seen.append(text.strip());
            }

            @Override
            public void flush() {
                seen.append('!');
            }

            @Override
            public String readLine() {
                return "";
            }
        };
        String source = "import sys\nprint('a')\nprint('b', flush=True)\nprint('c', object, flush=1)\nsys.stdout.flush()\n"
                + "print('d', file=sys.stderr, flush=True)\n";
        Session.run(Program.of("flush.py", source), Settings.DEFAULT, console);
        assertThat(seen).hasToString("ab!c <class 'object'>!!d!");
    }
}
