/**
 * Running Python: frames on the heap, the instruction loop, calls, generators and coroutines, classes, tracebacks,
 * imports. A Python thread is a fiber; which kernel runs it is not known here.
 */
@NullMarked
package lockstep.vm;

import org.jspecify.annotations.NullMarked;
