package lockstep.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.stream.Stream;
import lockstep.kernel.stepping.Switches;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TableTest {
    public static void main(String[] args) {
        rows().forEach(r -> {
            var counts = count((TinyProgram) r.get()[1], Switches.ANY);
            System.out.println(r.get()[0] + " " + counts + " want " + r.get()[2]);
        });
    }
    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("counter 2x1", TablePrograms.counter(2, 1), "2/4"),
                arguments("counter 2x2", TablePrograms.counter(2, 2), "28/34"),
                arguments("counter 3x1", TablePrograms.counter(3, 1), "30/36"),
                arguments("locked 2", TablePrograms.lockedCounter(2), "0/2"),
                arguments("locked 3", TablePrograms.lockedCounter(3), "0/6"),
                arguments("two locks", TablePrograms.twoLocks(), "1/3"),
                arguments("philosophers 3", TablePrograms.philosophers(3, false), "1/7"),
                arguments("philosophers 5", TablePrograms.philosophers(5, false), "1/31"),
                arguments("ordered 2", TablePrograms.philosophers(2, true), "0/2"),
                arguments("ordered 3", TablePrograms.philosophers(3, true), "0/6"),
                arguments("ordered 4", TablePrograms.philosophers(4, true), "0/14"),
                arguments("account", TablePrograms.account(), "2/6"),
                arguments("stop flag", TablePrograms.stopFlag(), "1/10"),
                arguments("reorder 3", TablePrograms.reorder(3), "6/50"),
                arguments("reorder 4", TablePrograms.reorder(4), "33/1065"),
                arguments("token ring", TablePrograms.tokenRing(), "4/24"),
                arguments("two-stage", TablePrograms.twoStage(), "1/3"),
                arguments("missed", TablePrograms.missedWakeUp(), "1/3"),
                arguments("if for while", TablePrograms.ifForWhile(), "6/50"),
                arguments("flag mutex", TablePrograms.naiveFlagMutex(), "16/32"));
    }

    static String count(TinyProgram program, Switches switches) {
        var search = new SourceDpor(program, switches, 1000);
        int all = 0;
        int failing = 0;
        int redundant = 0;
        while (!search.isExhausted() && all < 100000) {
            var run = search.next();
            all += run == SourceDpor.Run.COMPLETE ? 1 : 0;
            redundant += run == SourceDpor.Run.REDUNDANT ? 1 : 0;
            failing += search.failure() != null ? 1 : 0;
            search.backtrack();
        }
        return failing + "/" + all + " +" + redundant;
    }
}
