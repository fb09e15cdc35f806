@NullMarked
package lockstep.library;

import org.jspecify.annotations.NullMarked;
