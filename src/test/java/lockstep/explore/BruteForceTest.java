package lockstep.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import lockstep.kernel.stepping.Switches;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BruteForceTest {
    /** Arguments: first and last seed, how many interleavings a program may have. For longer runs by hand. */
    public static void main(String[] args) {
        for (Switches switches : Switches.values()) {
            int compared = 0;
            long runs = 0;
            long twice = 0;
            for (long seed = Long.parseLong(args[0]); seed < Long.parseLong(args[1]); seed++) {
                int[] result = compare(seed, switches, Integer.parseInt(args[2]));
                if (result != null) {
                    compared++;
                    runs += result[0];
                    twice += result[1];
                }
            }
            System.out.println(switches + ": " + compared + " programs, " + runs + " runs, of them superfluous " + twice);
        }
    }

    static int[] compare(long seed, Switches switches, int limit) {
        TinyProgram program = RandomPrograms.make(seed);
        var brute = new BruteForce(program, switches, limit);
        if (!brute.complete) {
            return null;
        }
        Map<String, Boolean> found = new HashMap<>();
        var search = new SourceDpor(program, switches, 1000);
        int runs = 0;
        while (!search.isExhausted()) {
            if (search.next() == SourceDpor.Run.COMPLETE) {
                runs++;
                found.put(BruteForce.classOf(program, switches, search.schedule()), search.failure() != null);
            }
            search.backtrack();
        }
        assertThat(found).as("seed %s under %s: %s", seed, switches, program.fingerprint()).isEqualTo(brute.classes);
        if (switches == Switches.ANY) {
            assertThat(runs).as("seed %s: one run for each class", seed).isEqualTo(found.size());
        }
        return new int[] {runs, runs - found.size()};
    }

    @ParameterizedTest
    @EnumSource
    void theSearchFindsExactlyTheClassesThereAre(Switches switches) {
        int compared = 0;
        for (long seed = 0; seed < 100; seed++) {
            compared += compare(seed, switches, 200) == null ? 0 : 1;
        }
        assertThat(compared).isGreaterThan(50);
    }
}
