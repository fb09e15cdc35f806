@NullMarked
package lockstep.build;

import org.jspecify.annotations.NullMarked;
