package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import lockstep.kernel.GilProfile;
import org.junit.jupiter.api.Test;

/** Instructions that the loop runs as one cost what they cost one by one, as they run where a switch may come anywhere. */
class FusedTest {
    private static final String PROGRAM = """
            class Box:
                def __init__(self, n):
                    self.n = n
                def __lt__(self, other):
                    return self.n < other.n
                def __add__(self, other):
                    return Box(self.n + other)
                def __getitem__(self, i):
                    return self.n + i
                def __contains__(self, i):
                    return i == self.n
                def __len__(self):
                    return self.n
            def gen(n):
                for i in range(n):
                    yield i
            def run(n, x, items, table, box):
                total = 0
                text = ""
                for i in gen(n):
                    total += i * 2
                    total = total - x
                    x = x + 1.5
                    if i < x and total != 3 or i in table:
                        text = text + "a"
                    if i not in items and box or i in box:
                        total += items[i % 3] + table["k"] + box[i] + box[0]
                    while box is not None and box < Box(3):
                        box = box + 1
                    try:
                        total += items[i]
                        total += i + text
                    except (TypeError, IndexError):
                        total += len(box)
                return total, text, box.n
            print(run(40, 1, [4, 5, 6], {"k": 7}, Box(1)))
            """;

    @Test
    void costTheSameInstructionsAndTime() {
        Result fused = Session.run(Program.of("p.py", PROGRAM), Settings.DEFAULT, Console.collected());
        Settings anywhere = Settings.DEFAULT.withProfile(GilProfile.CPYTHON_3_9);
        Result single = Session.run(Program.of("p.py", PROGRAM), anywhere, Console.collected());
        assertThat(fused.message()).isEmpty();
        assertThat(fused.instructions()).isEqualTo(single.instructions()).isGreaterThan(1000);
        assertThat(fused.nanos()).isEqualTo(single.nanos());
    }
}
