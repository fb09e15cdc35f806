/**
 * The command line: {@code ./lockstep} and its commands. Reads arguments, starts what they ask for, turns outcomes into
 * exit statuses and failures into one clear message.
 */
@NullMarked
package lockstep.cli;

import org.jspecify.annotations.NullMarked;
