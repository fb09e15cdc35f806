/**
 * A kernel without time: it runs fibers one visible operation at a time, and a {@link lockstep.kernel.Chooser} says
 * whose step is next. The explorer drives it; it knows nothing of search, and nothing of Python.
 */
@NullMarked
package lockstep.kernel.stepping;

import org.jspecify.annotations.NullMarked;
