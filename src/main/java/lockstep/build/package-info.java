/**
 * Runs while Lockstep is built, never with it: the annotation processor that turns {@code @Builtin} methods into
 * tables, and what works on the compiled classes. Stands outside the floors.
 */
@NullMarked
package lockstep.build;

import org.jspecify.annotations.NullMarked;
