/**
 * Schedules: which there are, which fail, the shortest that does, and why. Drives a
 * {@link lockstep.kernel.stepping.SteppingKernel}; knows programs only as {@link lockstep.explore.Subject}s, and
 * nothing of terminals.
 */
@NullMarked
package lockstep.explore;

import org.jspecify.annotations.NullMarked;
