package lockstep.compiler;

import java.util.List;

/**
 * A compiled block: a module, a class body, a function, a comprehension that is not inlined. Immutable and shared by
 * every interpreter; what makes running fast (caches, specialised forms) lives beside it, in the interpreter.
 *
 * <p>An instruction is one int: the {@link Opcode}'s ordinal in the low 8 bits, the argument (unsigned, 24 bits) above.
 * There are no cache entries and no EXTENDED_ARG; a jump's argument is the index of its target in
 * {@link #instructions}.
 */
public final class Code {
    public static final int VARARGS = 0x04;
    public static final int OPTIMIZED = 0x01;
    public static final int NEWLOCALS = 0x02;
    public static final int VARKEYWORDS = 0x08;
    public static final int NESTED = 0x10;
    public static final int GENERATOR = 0x20;
    public static final int COROUTINE = 0x80;
    public static final int ITERABLE_COROUTINE = 0x100;
    public static final int ASYNC_GENERATOR = 0x200;

    /** Whose code this is: it decides about switch points, traceback entries and what the explorer observes. */
    public enum Origin {
        /** The learner's program. */
        USER,
        /** A module that is Python in CPython too: visible and switchable. */
        LIBRARY,
        /** Our Python for what is C in CPython: no switch point, no traceback entry, no recursion count. */
        HIDDEN
    }

    /** One row of the exception table: instructions [start, end) go to target with the stack cut to depth. */
    public record Handler(int start, int end, int target, int depth, boolean pushLastInstruction) {}

    public final String name;
    public final String qualifiedName;
    public final String fileName;
    public final Origin origin;
    public final int firstLine;
    public final int flags;
    /** Positional parameters, the positional-only ones among them. */
    public final int argCount;

    public final int positionalOnlyCount;
    public final int keywordOnlyCount;
    public final int stackSize;
    public final int[] instructions;
    private final Positions positions;

    public final List<Constant> constants;
    public final List<String> names;
    /**
     * The fast locals in the order of their slots: parameters (positional, keyword-only, *args, **kwargs), other
     * locals, then cells that are not parameters, then free variables, as CPython's co_localsplusnames.
     */
    public final List<String> localNames;
    /** Per slot: {@link #LOCAL}, {@link #CELL} bits or {@link #FREE}. A parameter that is a cell has both bits. */
    public final byte[] localKinds;

    public static final byte LOCAL = 1;
    public static final byte CELL = 2;
    public static final byte FREE = 4;
    /** A comprehension's variable inlined here (PEP 709); invisible in locals(). */
    public static final byte HIDDEN_LOCAL = 8;

    /** How many of the slots are locals proper (parameters and variables), so co_nlocals. */
    public final int localCount;

    public final int freeCount;
    public final List<Handler> handlers;
    /**
     * The interpreter's immutable form of this code (constants and names as its objects), made once on first use and the
     * same for all; nothing here knows its type.
     */
    public volatile @org.jspecify.annotations.Nullable Object runtimeForm;

    /** A SyntaxWarning: what compiles, and is hardly meant. */
    public record Warning(String message, int line) {}

    /** Of a whole text, on its outermost code; set before anybody else sees it. */
    public List<Warning> warnings = List.of();

    /** The doc string is constant 0 when this is true. */
    public final boolean hasDoc;

    public Code(
            String name,
            String qualifiedName,
            String fileName,
            Origin origin,
            int firstLine,
            int flags,
            int argCount,
            int positionalOnlyCount,
            int keywordOnlyCount,
            int stackSize,
            int[] instructions,
            Positions positions,
            List<Constant> constants,
            List<String> names,
            List<String> localNames,
            byte[] localKinds,
            int localCount,
            int freeCount,
            List<Handler> handlers,
            boolean hasDoc) {
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.fileName = fileName;
        this.origin = origin;
        this.firstLine = firstLine;
        this.flags = flags;
        this.argCount = argCount;
        this.positionalOnlyCount = positionalOnlyCount;
        this.keywordOnlyCount = keywordOnlyCount;
        this.stackSize = stackSize;
        this.instructions = instructions;
        this.positions = positions;
        this.constants = List.copyOf(constants);
        this.names = List.copyOf(names);
        this.localNames = List.copyOf(localNames);
        this.localKinds = localKinds;
        this.localCount = localCount;
        this.freeCount = freeCount;
        this.handlers = List.copyOf(handlers);
        this.hasDoc = hasDoc;
    }

    /** The same under another name, with other flags; for {@code code.replace()}. */
    public Code with(String name, String qualifiedName, String fileName, int firstLine, int flags) {
        return new Code(
                name, qualifiedName, fileName, origin, firstLine, flags, argCount, positionalOnlyCount,
                keywordOnlyCount, stackSize, instructions, positions, constants, names, localNames, localKinds,
                localCount, freeCount, handlers, hasDoc);
    }

    /**
     * Four ints an instruction: line, end line, column, end column (code points); -1 where there is none. The RESUME of
     * a module is on line 0.
     */
    public int[] positions() {
        return positions.all();
    }

    /** The source line of an instruction, 0 where it has none. */
    public int line(int index) {
        return Math.max(positions.all()[4 * index], 0);
    }
}
