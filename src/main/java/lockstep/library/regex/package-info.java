/**
 * The engine under {@code re}: CPython's syntax and meaning (Lib/re/_parser.py, Modules/_sre), with the state of its
 * back-tracking in arrays. It knows nothing of running; of Python's objects it borrows how text
 * is shown. {@code lockstep.library} wraps it.
 */
@NullMarked
package lockstep.library.regex;

import org.jspecify.annotations.NullMarked;
