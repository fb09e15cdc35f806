/**
 * Lessons as files: their model, the loader that says what is wrong with one and how to mend it, and the learner's
 * progress. Knows nothing of terminals and runs no Python: a demo here is text and the settings to run it with.
 */
@NullMarked
package lockstep.lesson;

import org.jspecify.annotations.NullMarked;
