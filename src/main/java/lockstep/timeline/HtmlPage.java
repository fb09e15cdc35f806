package lockstep.timeline;

import lockstep.trace.Lane;
import lockstep.trace.LaneStatistics;
import lockstep.trace.Nanos;
import lockstep.trace.Timeline;

/** A timeline as one page that needs nothing else: the drawing, the numbers, the program. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * @param title what was run, and how
     * @param source the program
     */
    public static String of(Timeline timeline, String title, String source) {
        StringBuilder page = new StringBuilder();
        page.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                body { font-family: sans-serif; margin: 2em; color: #222; background: #fff; }
                svg { max-width: 100%%; height: auto; }
                table { border-collapse: collapse; margin: 1em 0; }
                th, td { padding: 0.2em 0.8em; text-align: right; border-bottom: 1px solid #ddd; }
                th:first-child, td:first-child { text-align: left; }
                pre { background: #f6f6f6; padding: 1em; overflow-x: auto;
                font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; }
                @media (prefers-color-scheme: dark) {
                body { color: #dddde6; background: #1e1f29; } pre { background: #282935; }
                th, td { border-bottom-color: #343543; }
                }
                </style>
                </head>
                <body>
                """.formatted(SvgPicture.escape(title)));
        page.append(SvgPicture.of(timeline, title));
        if (!timeline.notices().isEmpty()) {
            page.append("<ul>\n");
            timeline.notices().forEach(n -> page.append("<li>").append(SvgPicture.escape(n)).append("</li>\n"));
            page.append("</ul>\n");
        }
        boolean several = timeline.processes().size() > 1;
        page.append("<table>\n<tr><th>").append(several ? "process: thread" : "thread").append("</th><th>runs</th><th>waits for the GIL</th><th>waits for a core</th>"
                + "<th>blocked</th><th>alive</th></tr>\n");
        for (Timeline.Process process : timeline.processes()) {
            for (Lane lane : timeline.lanes()) {
                if (lane.process() == process.id()) {
                    row(page, (several ? process.name() + ": " : "") + lane.name(), lane.statistics());
                }
            }
        }
        page.append("</table>\n<pre>");
        int number = 1;
        for (String line : source.stripTrailing().lines().toList()) {
            page.append("%3d  %s%n".formatted(number++, SvgPicture.escape(line)));
        }
        return page.append("</pre>\n</body>\n</html>\n").toString();
    }

    private static void row(StringBuilder page, String name, LaneStatistics own) {
        page.append("<tr><td>").append(SvgPicture.escape(name)).append("</td>");
        for (long nanos : new long[] {own.running(), own.gilWait(), own.runnable(), own.blocked(), own.alive()}) {
            page.append("<td>").append(Nanos.text(nanos)).append("</td>");
        }
        page.append("</tr>\n");
    }
}
