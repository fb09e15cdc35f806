/**
 * The machine below every program: fibers, clocks, GILs, locks and queues, as one interface with two implementations,
 * {@code simulated} and {@code real}. Knows nothing of Python.
 */
@NullMarked
package lockstep.kernel;

import org.jspecify.annotations.NullMarked;
