/** "Run this program so; give me output, trace, outcome": the one door to everything below. Knows nothing of terminals. */
@NullMarked
package lockstep.session;

import org.jspecify.annotations.NullMarked;
