@NullMarked
package lockstep.repl;

import org.jspecify.annotations.NullMarked;
