package lockstep.compiler;

import java.math.BigInteger;
import java.util.List;

/** A constant of a {@link Code}: immutable, and nothing that only an interpreter could make. */
public sealed interface Constant {
    enum Singleton implements Constant {
        NONE,
        TRUE,
        FALSE,
        ELLIPSIS
    }

    record Int(BigInteger value) implements Constant {}

    /** Compared bit by bit, so that 0.0 and -0.0 stay two constants. */
    record Float(double value) implements Constant {}

    record Complex(double real, double imaginary) implements Constant {}

    /** UTF-16; a lone surrogate stays one. */
    record Str(String value) implements Constant {}

    /** One byte a char. */
    record Bytes(String value) implements Constant {}

    record Tuple(List<Constant> items) implements Constant {}

    record FrozenSet(List<Constant> items) implements Constant {}

    record CodeConstant(Code code) implements Constant {}
}
