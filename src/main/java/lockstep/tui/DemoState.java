package lockstep.tui;

import java.util.regex.Pattern;
import lockstep.lesson.RunSettings;
import lockstep.timeline.Axis;
import lockstep.timeline.Window;
import lockstep.trace.Timeline;
import org.jspecify.annotations.Nullable;

/** A program, how it is run, what came of it, and which part of its timeline is looked at. */
final class DemoState {
    enum Pane {
        TIMELINE,
        OUTPUT,
        CODE
    }

    private static final Pattern NETWORK =
            Pattern.compile("(?m)^\\s*(import|from)\\b.*\\b(requests|aiohttp|urllib|socket|http)\\b|open_connection");

    final String name;
    final String code;

    /** The prediction that was made before the first run; null when none was asked for. */
    final @Nullable Choice choice;

    /** The settings it began with. */
    final RunSettings asGiven;

    RunSettings settings;
    boolean running;

    String progress = "";
    @Nullable DemoResult result;

    Pane pane = Pane.TIMELINE;

    /** Some programs are shown for what they print; their timeline comes when somebody asks for it. */
    boolean timelineWanted = true;
    final Scroll output = new Scroll();
    final Scroll codeScroll = new Scroll();

    Axis axis;
    Window window = new Window(0, 1);
    int firstRow;

    /** A position on the axis, -1 for none. */
    long cursor = -1;

    /** Where the timeline was drawn last, to find what a click means: left column and top row. */
    int timelineLeft;

    int timelineTop;
    int timelineWidth;
    int timelineHeight;

    DemoState(String name, String code, RunSettings settings, @Nullable Choice choice, boolean byOrder) {
        this.name = name;
        this.code = code;
        this.settings = settings;
        this.asGiven = settings;
        this.choice = choice;
        this.axis = byOrder ? Axis.ORDER : Axis.TIME;
    }

    /** Whether it imports something that reaches the pretend internet. */
    boolean usesNetwork() {
        return NETWORK.matcher(code).find();
    }

    void withoutTimeline() {
        timelineWanted = false;
        pane = Pane.OUTPUT;
    }

    void nextPane(int by) {
        if (timelineWanted) {
            pane = Pane.values()[Math.floorMod(pane.ordinal() + by, Pane.values().length)];
        } else {
            timelineWanted = true;
            pane = Pane.TIMELINE;
        }
    }

    Timeline timeline() {
        DemoResult known = result;
        return known == null ? Timeline.EMPTY : known.timeline();
    }

    void show(DemoResult result) {
        this.result = result;
        running = false;
        progress = "";
        resetView();
        output.end(); // as a terminal does: the end says how it came out
    }

    void resetView() {
        window = Window.whole(timeline(), axis);
        cursor = -1;
        firstRow = 0;
    }

    void otherAxis() {
        axis = axis.other();
        resetView();
    }

    private Window whole() {
        return Window.whole(timeline(), axis);
    }

    void zoom(double factor) {
        long anchor = cursor >= window.from() && cursor < window.to() ? cursor : window.from() + window.length() / 2;
        long shortest = axis == Axis.TIME ? 100 : 5;
        window = window.zoom(factor, anchor, whole(), shortest);
    }

    void pan(double share) {
        window = window.pan(Math.round(window.length() * share), whole());
    }

    /** Moves the cursor by a part of the window, and the window with it. */
    void moveCursor(double share) {
        if (cursor < 0) {
            cursor = share > 0 ? window.from() : window.to() - 1;
        }
        long by = Math.round(window.length() * share);
        long step = by == 0 ? (share > 0 ? 1 : -1) : by;
        cursor = Math.clamp(cursor + step, whole().from(), whole().to() - 1);
        window = window.showing(cursor, whole());
    }
}
