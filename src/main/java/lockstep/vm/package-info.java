/**
 * Running Python: frames on the heap, the instruction loop, calls, generators and coroutines, classes, tracebacks,
 * imports. A Python thread is a fiber; which kernel runs it makes no difference here, but for the stepping one,
 * which is told of every access.
 */
@NullMarked
package lockstep.vm;

import org.jspecify.annotations.NullMarked;
