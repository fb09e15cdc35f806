package lockstep.compiler;

import java.math.BigInteger;
import java.util.Arrays;
import lockstep.compiler.Constant.Singleton;

/** What the compiler needs to know of constants: truth, and when two are one. */
final class Constants {
    private Constants() {}

    static boolean isTrue(Constant constant) {
        return switch (constant) {
            case Singleton s -> s == Singleton.TRUE || s == Singleton.ELLIPSIS;
            case Constant.Int i -> !i.value().equals(BigInteger.ZERO);
            case Constant.Float f -> f.value() != 0;
            case Constant.Complex c -> c.real() != 0 || c.imaginary() != 0;
            case Constant.Str s -> !s.value().isEmpty();
            case Constant.Bytes b -> !b.value().isEmpty();
            case Constant.Tuple t -> !t.items().isEmpty();
            case Constant.FrozenSet f -> !f.items().isEmpty();
            case Constant.CodeConstant c -> true;
        };
    }

    /** Equal codes are one constant too: a finally body is compiled twice, its lambdas stand there once. */
    static boolean same(Constant a, Constant b) {
        if (a instanceof Constant.CodeConstant x && b instanceof Constant.CodeConstant y) {
            return same(x.code(), y.code());
        }
        return a.equals(b);
    }

    private static boolean same(Code a, Code b) {
        if (a == b) {
            return true;
        }
        if (!a.name.equals(b.name)
                || a.firstLine != b.firstLine
                || a.flags != b.flags
                || a.argCount != b.argCount
                || a.positionalOnlyCount != b.positionalOnlyCount
                || a.keywordOnlyCount != b.keywordOnlyCount
                || a.constants.size() != b.constants.size()
                || !Arrays.equals(a.instructions, b.instructions)
                || !Arrays.equals(a.positions(), b.positions())
                || !a.names.equals(b.names)
                || !a.localNames.equals(b.localNames)
                || !a.handlers.equals(b.handlers)) {
            return false;
        }
        for (int i = 0; i < a.constants.size(); i++) {
            if (!same(a.constants.get(i), b.constants.get(i))) {
                return false;
            }
        }
        return true;
    }
}
