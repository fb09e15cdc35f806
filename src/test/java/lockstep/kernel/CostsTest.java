package lockstep.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CostsTest {
    private final Costs costs = Costs.standard();

    private double sum(String... opcodes) {
        long sum = 0;
        for (String opcode : opcodes) {
            sum += costs.opcode(opcode);
        }
        return sum;
    }

    /** Instruction sequences as 3.13 compiles them; figures measured on CPython, in ns. */
    @Test
    void loopsCostWhatWasMeasured() {
        double wide = 2 * costs.nanos("extra.int.wide");
        double inFunction = sum(
                "FOR_ITER", "STORE_FAST_LOAD_FAST", "LOAD_FAST_LOAD_FAST", "BINARY_OP", "BINARY_OP", "STORE_FAST",
                "JUMP_BACKWARD");
        assertThat(inFunction + wide).isCloseTo(41.7, within(2.0));
        double atModuleLevel = sum(
                "FOR_ITER", "STORE_NAME", "LOAD_NAME", "LOAD_NAME", "LOAD_NAME", "BINARY_OP", "BINARY_OP",
                "STORE_NAME", "JUMP_BACKWARD");
        assertThat(atModuleLevel + wide).isCloseTo(81, within(2.0));
        assertThat(sum("FOR_ITER", "STORE_FAST", "JUMP_BACKWARD")).isCloseTo(11.6, within(1.0));
        double small = sum("LOAD_FAST", "LOAD_CONST", "BINARY_OP", "STORE_FAST");
        assertThat(small + costs.nanos("extra.int.made")).isCloseTo(11.0, within(1.0));
        assertThat(sum("LOAD_GLOBAL", "CALL", "RESUME", "RETURN_CONST", "POP_TOP")).isCloseTo(15.2, within(1.0));
    }

    @Test
    void unknownOpcodesHaveADefault() {
        assertThat(costs.opcode("UNPACK_EX")).isEqualTo(2);
        assertThatThrownBy(() -> costs.nanos("nonsense")).hasMessage("no cost named nonsense");
    }

    @Test
    void aRowCanBeReplaced() {
        assertThat(costs.with("native.lock.acquire", 7).nanos("native.lock.acquire")).isEqualTo(7);
        assertThat(costs.nanos("native.lock.acquire")).isEqualTo(25);
    }

    @Test
    void badTablesAreRefusedWithTheirLine() {
        assertThatThrownBy(() -> Costs.parse(new StringReader("a = 1\n\nb = soon # when")))
                .hasMessage("line 3: expected name = nanoseconds, found: b = soon");
        assertThatThrownBy(() -> Costs.parse(new StringReader("a = 1\na = 2")))
                .hasMessageContaining("named twice");
    }

    @Test
    void profilesByName() {
        assertThat(GilProfile.of("cpython-3.9")).isEqualTo(GilProfile.CPYTHON_3_9);
        assertThat(GilProfile.of("free-threaded").hasGil()).isFalse();
        assertThatThrownBy(() -> GilProfile.of("jython"))
                .hasMessage("no GIL profile named jython; there are cpython, cpython-3.9, free-threaded, any");
    }
}
