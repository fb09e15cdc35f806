package lockstep.compiler;

/** Instructions that exist only between code generation and assembly, as CPython's pseudo instructions. */
enum PseudoOp implements Op {
    /** Becomes JUMP_FORWARD or JUMP_BACKWARD when the order of blocks is known. */
    JUMP,
    /** The same, where the evaluation breaker need not be looked at. */
    JUMP_NO_INTERRUPT,
    /** Loads the cell itself, not its content; becomes LOAD_FAST, but is never checked or fused. */
    LOAD_CLOSURE,
    /** Restores what LOAD_FAST_AND_CLEAR saved; becomes STORE_FAST. */
    STORE_FAST_MAYBE_NULL,
    /** An exception handler begins to hold; becomes a row of the exception table. */
    SETUP_FINALLY,
    /** The same, pushing the last instruction too. */
    SETUP_CLEANUP,
    /** The same as SETUP_CLEANUP, with the result of {@code __enter__} on the stack. */
    SETUP_WITH,
    POP_BLOCK
}
