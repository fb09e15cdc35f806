package lockstep.object;

import java.util.Locale;

/** The special methods that the interpreter looks up on types, with a place each in a type's cache. */
public enum Special {
    NEW, INIT, CALL, DEL,
    REPR, STR, FORMAT, BYTES, HASH, BOOL,
    LT, LE, EQ, NE, GT, GE,
    GETATTRIBUTE, GETATTR, SETATTR, DELATTR, DIR,
    GET, SET, DELETE, SET_NAME, INIT_SUBCLASS, CLASS_GETITEM, MRO_ENTRIES, PREPARE, INSTANCECHECK, SUBCLASSCHECK,
    LEN, LENGTH_HINT, GETITEM, SETITEM, DELITEM, MISSING, ITER, NEXT, REVERSED, CONTAINS,
    ADD, SUB, MUL, MATMUL, TRUEDIV, FLOORDIV, MOD, DIVMOD, POW, LSHIFT, RSHIFT, AND, XOR, OR,
    RADD, RSUB, RMUL, RMATMUL, RTRUEDIV, RFLOORDIV, RMOD, RDIVMOD, RPOW, RLSHIFT, RRSHIFT, RAND, RXOR, ROR,
    IADD, ISUB, IMUL, IMATMUL, ITRUEDIV, IFLOORDIV, IMOD, IPOW, ILSHIFT, IRSHIFT, IAND, IXOR, IOR,
    NEG, POS, ABS, INVERT, COMPLEX, INT, FLOAT, INDEX, ROUND, TRUNC, FLOOR, CEIL,
    ENTER, EXIT, AENTER, AEXIT, AWAIT, AITER, ANEXT;

    public static final int COUNT = values().length;

    /** The dunder name: {@code GETITEM} is {@code __getitem__}, {@code SET_NAME} is {@code __set_name__}. */
    public final Str methodName;

    Special() {
        methodName = Str.name("__" + name().toLowerCase(Locale.ROOT) + "__");
    }
}
