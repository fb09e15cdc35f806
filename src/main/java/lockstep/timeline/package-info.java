/**
 * Draws a {@link lockstep.trace.Timeline}: terminal cells by {@link lockstep.timeline.TimelineRenderer}, text by {@link
 * lockstep.timeline.TimelineText}. All pure functions from a timeline and a view to a picture; nothing here knows a
 * terminal, a colour, or how the program was run.
 */
@NullMarked
package lockstep.timeline;

import org.jspecify.annotations.NullMarked;
