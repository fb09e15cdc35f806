package lockstep.timeline;

/** Colours of a drawing, by day and by night. What runs is taller than what waits, so that nothing hangs on colour alone. */
final class SvgStyle {
    /** Text and background follow the reader's system; the bars' colours are readable on both. */
    static final String QUEUED = "#a06bb8";

    static final String CSS = """
            <style>
            .back { fill: #ffffff } text { fill: #222222 } .dim { fill: #666666 } .grid { stroke: #dddddd }
            .axis { stroke: #888888 } .arrow { stroke: #444444; fill: none } .head { fill: #444444 } .notice { fill: #a33a12 }
            @media (prefers-color-scheme: dark) {
            .back { fill: #1e1f29 } text { fill: #dddde6 } .dim { fill: #9a9aab } .grid { stroke: #343543 }
            .axis { stroke: #77778a } .arrow { stroke: #c8c8d8 } .head { fill: #c8c8d8 } .notice { fill: #f0a080 }
            }
            </style>
            """;

    private SvgStyle() {}

    static String colour(Glyph glyph) {
        return switch (glyph) {
            case RUNNING, BRIEF -> "#2e9e4f";
            case OUTSIDE -> "#8ccf9f";
            case PREPARES -> "#cfd6c4";
            case HOLDS -> "#d9a521";
            case TURNS -> "#a8a032";
            case GIL_WAIT -> "#e4572e";
            case READY -> "#e0b040";
            case LOCK -> "#b3261e";
            case IO -> "#3a7bd5";
            case SLEEP -> "#9db8e0";
            case AWAITS -> "#c3cfe0";
            case JOIN -> "#b5b5b5";
            case QUEUE -> "#a06bb8";
            case CONDITION -> "#d08bc4";
            case START -> "#d9cbe6";
            default -> "#8f8f9c";
        };
    }

    /** Of whoever holds a GIL: each thread has one, which stands before its name too. */
    static String holder(int fiber) {
        return "hsl(" + (fiber * 67 + 205) % 360 + ",50%,58%)";
    }
}
