package lockstep.timeline;

import lockstep.trace.Lane;
import lockstep.trace.Reason;
import lockstep.trace.Reasons;
import lockstep.trace.Span;
import lockstep.trace.State;
import lockstep.trace.Track;
import org.jspecify.annotations.Nullable;

/** What happens in a span, in a few words. */
final class Spans {
    private Spans() {}

    static String describe(Span span, boolean task) {
        return switch (span.state()) {
            case RUNNING -> "runs";
            case PREPARING -> Glyph.PREPARES.meaning();
            case WAITING_FOR_GIL -> "waits for the GIL";
            case RUNNABLE -> "waits for a core";
            case BLOCKED -> task
                    ? span.on() == null || span.on().isEmpty() ? "awaits" : "awaits " + span.on()
                    : span.reason() == Reason.SLEEP
                            ? "sleeps"
                            : "waits " + Reasons.describe(span.reason() == null ? Reason.OTHER : span.reason(), span.on());
            case NOT_STARTED -> "not started";
            case FINISHED -> "finished";
        };
    }

    /** Whether a task that has its thread keeps it from running: it waits in a call that is not awaited. */
    static boolean holdsUp(@Nullable Lane lane, Span span) {
        if (lane == null) {
            return false;
        }
        Track states = lane.states();
        long blocked = 0;
        for (int i = Math.max(0, states.indexAt(span.start())); i < states.size() && states.start(i) < span.end(); i++) {
            if (states.state(i) == State.BLOCKED) {
                blocked += Math.min(span.end(), states.end(i)) - Math.max(span.start(), states.start(i));
            }
        }
        return 2 * blocked > span.duration();
    }

    static Glyph glyph(Span span, boolean task) {
        return span.reason() == null ? Glyph.of(span.state()) : task ? Glyph.AWAITS : Glyph.of(span.reason());
    }
}
