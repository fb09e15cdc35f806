/**
 * Exercises as folders: their model and loader, the learner's own files, and the checker, which runs on the JUnit
 * Platform so that the command line, an IDE and a build judge alike. Knows nothing of terminals.
 */
@NullMarked
package lockstep.exercise;

import org.jspecify.annotations.NullMarked;
