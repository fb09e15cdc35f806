/**
 * The real world: a Java platform thread per fiber, the wall clock, and a GIL that follows the rules of CPython's
 * {@code ceval_gil.c}. Nothing here is reproducible, and that is its point.
 */
@NullMarked
package lockstep.kernel.real;

import org.jspecify.annotations.NullMarked;
