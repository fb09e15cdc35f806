/** Tests about the shape of the code itself. */
@NullMarked
package lockstep.architecture;

import org.jspecify.annotations.NullMarked;
