/** From tree to {@link lockstep.compiler.Code}: scopes, the opcode table, the disassembler. Knows nothing of running. */
@NullMarked
package lockstep.compiler;

import org.jspecify.annotations.NullMarked;
