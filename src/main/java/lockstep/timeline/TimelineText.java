package lockstep.timeline;

import lockstep.trace.Timeline;

/** A timeline as text, for pipes, files and terminals that scroll: plain, or with ANSI colours. */
public final class TimelineText {
    /** More lanes than these are counted, not drawn. */
    private static final int MAX_ROWS = 48;

    private TimelineText() {}

    /**
     * @param width in columns
     * @param colour whether to use ANSI colours (the sixteen that every terminal has)
     * @param ascii whether to stay within ASCII
     * @return lines that each end with a line feed
     */
    public static String of(Timeline timeline, Axis axis, int width, boolean colour, boolean ascii) {
        View view = View.of(timeline, width)
                .withAxis(axis, Window.whole(timeline, axis))
                .withAscii(ascii);
        if (Row.count(timeline) > MAX_ROWS) {
            view = view.withHeight(MAX_ROWS);
        }
        Picture picture = TimelineRenderer.render(timeline, view);
        if (!colour) {
            return picture + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < picture.height(); row++) {
            appendColoured(text, picture, row);
        }
        return text.toString();
    }

    private static void appendColoured(StringBuilder text, Picture picture, int row) {
        int end = picture.width();
        while (end > 0 && picture.cell(end - 1, row).codePoint() == ' ') {
            end--;
        }
        String current = "";
        for (int column = 0; column < end; column++) {
            Cell cell = picture.cell(column, row);
            String wanted = cell.codePoint() == ' ' ? current : colour(cell.role());
            if (!wanted.equals(current)) {
                text.append(current.isEmpty() ? "" : "\u001b[0m");
                text.append(wanted);
                current = wanted;
            }
            if (cell.codePoint() != 0) {
                text.appendCodePoint(cell.codePoint());
            }
        }
        text.append(current.isEmpty() ? "" : "\u001b[0m").append('\n');
    }

    private static String colour(Role role) {
        return switch (role) {
            case RUNNING -> "\u001b[32m";
            case TURNS -> "\u001b[33m";
            case GIL_WAIT, LOCK, NOTICE -> "\u001b[31m";
            case IO, SLEEP -> "\u001b[34m";
            case HOLDER, KEY -> "\u001b[36m";
            case GROUP, SENTENCE -> "\u001b[1m";
            case QUEUED -> "\u001b[35m";
            case JOIN, READY, OTHER_WAIT, AXIS, LEGEND, TOTAL -> "\u001b[2m";
            case BLANK, LABEL, LINE -> "";
        };
    }
}
