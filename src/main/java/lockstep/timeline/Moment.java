package lockstep.timeline;

import java.util.ArrayList;
import java.util.List;
import lockstep.trace.Lane;
import lockstep.trace.Nanos;
import lockstep.trace.Reason;
import lockstep.trace.Reasons;
import lockstep.trace.Span;
import lockstep.trace.State;
import lockstep.trace.Timeline;

/** What everybody was doing at one position of an axis, in words. */
public final class Moment {
    /**
     * @param key of the lane, as in the picture
     * @param name of the thread, and of its process where there are several
     * @param span what it was in the middle of
     * @param text {@code runs line 4, for 5 ms}
     */
    public record Doing(char key, Lane lane, String name, Span span, String text) {}

    private Moment() {}

    /** Only lanes that exist at that position and have not finished. */
    public static List<Doing> at(Timeline timeline, Axis axis, long position) {
        LaneKeys keys = new LaneKeys(timeline);
        List<Doing> all = new ArrayList<>();
        for (Lane lane : timeline.lanes()) {
            int index = axis.indexAt(lane.states(), position);
            if (index < 0) {
                continue;
            }
            Span span = lane.states().span(index);
            if (span.state() != State.FINISHED) {
                boolean last = index == lane.states().size() - 1;
                boolean forEver = last && span.state() == State.BLOCKED && !timeline.truncated();
                all.add(new Doing(keys.of(lane.fiber()), lane, name(timeline, lane), span, text(span, forEver)));
            }
        }
        return all;
    }

    /** How far into the run a position is, in words. */
    public static String when(Timeline timeline, Axis axis, long position) {
        return axis == Axis.TIME ? Nanos.text(position - timeline.start()) : "event " + position;
    }

    private static String name(Timeline timeline, Lane lane) {
        if (timeline.processes().size() < 2) {
            return lane.name();
        }
        String process = timeline.processes().stream()
                .filter(one -> one.id() == lane.process())
                .map(Timeline.Process::name)
                .findFirst()
                .orElse("");
        boolean alone = timeline.lanes().stream().filter(other -> other.process() == lane.process()).count() == 1;
        return alone ? process : process + " " + lane.name();
    }

    private static String text(Span span, boolean forEver) {
        boolean known = span.line() > 0 && span.line() < Span.LINES_OF_A_FILE;
        String at = known ? " at line " + span.line() : "";
        String duration = forEver ? ", for ever" : span.duration() > 0 ? ", for " + Nanos.text(span.duration()) : "";
        Reason reason = span.reason();
        String what =
                switch (span.state()) {
                    case NOT_STARTED -> "not started";
                    case RUNNING -> known ? "runs line " + span.line() : "runs";
                    case PREPARING -> Glyph.PREPARES.meaning();
                    case RUNNABLE -> "waits for a core";
                    case WAITING_FOR_GIL -> "waits for the GIL" + at;
                    case FINISHED -> "finished";
                    case BLOCKED ->
                        reason == Reason.SLEEP || reason == null
                                ? (reason == null ? "waits" : "sleeps") + at
                                : "waits " + Reasons.describe(reason, span.on()) + at;
                };
        return what + duration;
    }
}
