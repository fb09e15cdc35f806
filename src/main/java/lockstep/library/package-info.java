/**
 * The standard library: native halves of modules. The Python halves are resources beside them
 * ({@code lockstep/library/python/*.py}); {@link lockstep.library.Library} is the one table that says which module is what.
 */
@NullMarked
package lockstep.library;

import org.jspecify.annotations.NullMarked;
