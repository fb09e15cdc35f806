/** The prompt, on JLine: Python typed line by line, and a lesson's verbs. */
@NullMarked
package lockstep.repl;

import org.jspecify.annotations.NullMarked;
