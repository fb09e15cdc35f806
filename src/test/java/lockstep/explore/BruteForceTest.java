package lockstep.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import lockstep.kernel.stepping.Switches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BruteForceTest {
    public static void main(String[] args) {
        for (Switches switches : Switches.values()) {
            long runs = 0, extra = 0, red = 0, n = 0, skipped = 0, inter = 0;
            for (long seed = Long.parseLong(args[0]); seed < Long.parseLong(args[1]); seed++) {
                int[] r = compare(seed, switches, Integer.parseInt(args[2]));
                if (r == null) { skipped++; continue; }
                n++; runs += r[0]; extra += r[1]; red += r[2]; inter += r[3];
            }
            System.out.println(switches + " programs " + n + " skipped " + skipped + " classes " + (runs - extra) + " twice " + extra + " redundant " + red + " interleavings " + inter);
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
        int redundant = 0;
        while (!search.isExhausted()) {
            if (search.next() == SourceDpor.Run.COMPLETE) {
                runs++;
                found.put(BruteForce.classOf(program, switches, search.schedule()), search.failure() != null);
            } else {
                redundant++;
            }
            search.backtrack();
        }
        assertThat(found).as("seed %s under %s: %s", seed, switches, program.fingerprint()).isEqualTo(brute.classes);
        if (switches == Switches.ANY) {
            assertThat(runs).as("seed %s: one run for each class: %s", seed, program.fingerprint()).isEqualTo(brute.classes.size());
        }
        return new int[] {runs, runs - found.size(), redundant, brute.interleavings};
    }

    @ParameterizedTest
    @EnumSource
    void theSearchFindsExactlyTheClassesThereAre(Switches switches) {
        int compared = 0;
        for (long seed = 0; seed < 300; seed++) {
            compared += compare(seed, switches, 3_000) == null ? 0 : 1;
        }
        assertThat(compared).isGreaterThan(150);
    }
}
