/**
 * Python's data model: types, values, look-up, exceptions, and the methods of the built-in types. Knows nothing of
 * frames or scheduling; what may have to run Python goes through {@link lockstep.object.Context}.
 */
@NullMarked
package lockstep.object;

import org.jspecify.annotations.NullMarked;
