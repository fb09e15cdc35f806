package lockstep.timeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lockstep.trace.GilLane;
import lockstep.trace.Lane;
import lockstep.trace.Nanos;
import lockstep.trace.Span;
import lockstep.trace.State;
import lockstep.trace.TaskLane;
import lockstep.trace.Timeline;
import lockstep.trace.Track;

/** A timeline as a drawing that stands alone: no script, no style sheet, nothing fetched. */
public final class SvgPicture {
    private static final int LABELS = 190;
    private static final int AXIS = 800;
    private static final int ROW = 26;
    private static final int BAR = 16;
    private static final int TOP = 54;

    /** Thinner than this, in pixels, spans of a lane are drawn as one, in the state that most of them are in. */
    private static final double THINNEST = 0.7;

    private final Timeline timeline;
    private final StringBuilder body = new StringBuilder();
    private final Set<Glyph> used = EnumSet.noneOf(Glyph.class);
    private int y = TOP;

    private SvgPicture(Timeline timeline) {
        this.timeline = timeline;
    }

    /** @param title what was run, and how */
    public static String of(Timeline timeline, String title) {
        return new SvgPicture(timeline).draw(title);
    }

    private String draw(String title) {
        text(10, 20, title, " font-weight='bold'");
        text(10, 38, timeline.sentence(), "");
        for (Timeline.Process process : timeline.processes()) {
            if (timeline.processes().size() > 1) {
                text(10, y + 14, process.name(), " font-weight='bold'");
                y += ROW;
            }
            for (GilLane gil : timeline.gils()) {
                if (gil.process() == process.id()) {
                    holders(gil);
                }
            }
            for (Lane lane : timeline.lanes()) {
                if (lane.process() == process.id()) {
                    row(lane.name(), 10, lane.states(), false);
                    for (TaskLane task : lane.tasks()) {
                        if (task.ran()) {
                            row(task.name(), 26, task.states(), true);
                        }
                    }
                }
            }
        }
        ticks();
        legend();
        int width = LABELS + AXIS + 20;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" \
                font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                """.formatted(width, y, width, y) + body + "</svg>\n";
    }

    private void row(String name, int indent, Track track, boolean task) {
        text(indent, y + 13, name.length() > 26 ? name.substring(0, 25) + "…" : name, "");
        List<Span> spans = track.spans();
        double drawnTo = -1;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.state() == State.NOT_STARTED || span.state() == State.FINISHED) {
                continue;
            }
            double from = x(span.start());
            double to = x(span.end());
            if (to - from < THINNEST && to < drawnTo + THINNEST) {
                continue;
            }
            drawnTo = Math.max(from + THINNEST, to);
            Glyph glyph = Spans.glyph(span, task);
            used.add(glyph);
            String what = Spans.describe(span, task) + (span.line() > 0 ? ", line " + span.line() : "") + ", "
                    + Nanos.text(span.duration());
            bar(from, drawnTo, glyph, what);
        }
        y += ROW;
    }

    private void holders(GilLane gil) {
        text(10, y + 13, gil.name(), " font-style='italic'");
        double drawnTo = -1;
        for (int i = 0; i < gil.holders().size(); i++) {
            Lane holder = timeline.lane(gil.holder(i));
            double from = x(gil.holders().start(i));
            double to = x(gil.holders().end(i));
            if (holder == null || to - from < THINNEST && to < drawnTo + THINNEST) {
                continue;
            }
            drawnTo = Math.max(from + THINNEST, to);
            body.append(String.format(
                    Locale.ROOT, "<rect x='%.1f' y='%d' width='%.1f' height='%d' fill='hsl(%d,55%%,60%%)'><title>%s</title></rect>%n",
                    from, y + 4, drawnTo - from, BAR / 2, holder.fiber() * 67 % 360, escape(holder.name())));
        }
        y += ROW;
    }

    private void bar(double from, double to, Glyph glyph, String what) {
        boolean runs = glyph.role() == Role.RUNNING;
        // height tells running from waiting where colours cannot
        body.append(String.format(
                Locale.ROOT, "<rect x='%.1f' y='%d' width='%.1f' height='%d' fill='%s'><title>%s</title></rect>%n", from,
                runs ? y : y + BAR / 4, to - from, runs ? BAR : BAR / 2, colour(glyph.role()), escape(what)));
    }

    private void ticks() {
        y += 4;
        body.append("<line x1='%d' y1='%d' x2='%d' y2='%d' stroke='#888'/>%n".formatted(LABELS, y, LABELS + AXIS, y));
        for (int i = 0; i <= 4; i++) {
            int at = LABELS + AXIS * i / 4;
            String anchor = i == 0 ? "start" : i == 4 ? "end" : "middle";
            text(at, y + 16, Nanos.text(timeline.duration() * i / 4), " fill='#666' text-anchor='" + anchor + "'");
        }
        y += 30;
    }

    private void legend() {
        int x = 10;
        for (Glyph glyph : used) {
            int width = 30 + 7 * glyph.meaning(timeline).length();
            if (x + width > LABELS + AXIS) {
                x = 10;
                y += 20;
            }
            body.append("<rect x='%d' y='%d' width='12' height='12' fill='%s'/>%n".formatted(x, y, colour(glyph.role())));
            text(x + 17, y + 11, glyph.meaning(timeline), " fill='#444'");
            x += width;
        }
        y += 26;
    }

    private double x(long time) {
        long all = Math.max(1, timeline.duration());
        return LABELS + (double) AXIS * (time - timeline.start()) / all;
    }

    private void text(int x, int y, String text, String attributes) {
        body.append("<text x='").append(x).append("' y='").append(y).append('\'').append(attributes).append('>')
                .append(escape(text)).append("</text>\n");
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // control characters are not allowed in XML at all
                default -> out.appendCodePoint(c < 32 && c != '\n' && c != '\t' ? '?' : c);
            }
        });
        return out.toString();
    }

    private static String colour(Role role) {
        return switch (role) {
            case RUNNING -> "#2e9e4f";
            case TURNS -> "#a8a032";
            case GIL_WAIT -> "#e4572e";
            case LOCK -> "#b3261e";
            case READY -> "#c9b458";
            case IO -> "#3a7bd5";
            case SLEEP -> "#9db8e0";
            case JOIN -> "#bbbbbb";
            default -> "#a48fc2";
        };
    }
}
