package lockstep.timeline;

import lockstep.trace.Reason;
import lockstep.trace.Reasons;
import lockstep.trace.Span;

/** What happens in a span, in a few words. */
final class Spans {
    private Spans() {}

    static String describe(Span span, boolean task) {
        return switch (span.state()) {
            case RUNNING -> "runs";
            case WAITING_FOR_GIL -> "waits for the GIL";
            case RUNNABLE -> "waits for a core";
            case BLOCKED -> task
                    ? "awaits"
                    : span.reason() == Reason.SLEEP
                            ? "sleeps"
                            : "waits for " + Reasons.describe(span.reason() == null ? Reason.OTHER : span.reason(), span.on());
            case NOT_STARTED -> "not started";
            case FINISHED -> "finished";
        };
    }

    static Glyph glyph(Span span, boolean task) {
        return span.reason() == null ? Glyph.of(span.state()) : task ? Glyph.AWAITS : Glyph.of(span.reason());
    }
}
