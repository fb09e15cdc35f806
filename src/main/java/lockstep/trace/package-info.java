/** What happened in a run: events, the recorder, and the timeline's model (lanes, spans, statistics). Knows nothing of Python. */
@NullMarked
package lockstep.trace;

import org.jspecify.annotations.NullMarked;
