/** The full screen on the one JLine terminal: Lanterna's output, an input decoder of our own, and leaving no trace behind. */
@NullMarked
package lockstep.tui.terminal;

import org.jspecify.annotations.NullMarked;
