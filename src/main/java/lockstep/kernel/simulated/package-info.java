/**
 * The simulated world: virtual time, N cores, the GIL as CPython's {@code ceval_gil.c} has it, every schedule
 * reproducible. One Java thread runs it all; nothing here looks at a wall clock.
 */
@NullMarked
package lockstep.kernel.simulated;

import org.jspecify.annotations.NullMarked;
