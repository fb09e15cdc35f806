/**
 * The machine below every program: fibers, clocks, GILs, locks and queues, as one interface with three
 * implementations: {@code simulated}, {@code real}, and {@code stepping} for the explorer. Knows nothing of Python.
 */
@NullMarked
package lockstep.kernel;

import org.jspecify.annotations.NullMarked;
