package lockstep.compiler;

/** What an instruction of the flow graph does: a real {@link Opcode}, or one that is gone before assembly. */
sealed interface Op permits Opcode, PseudoOp {}
