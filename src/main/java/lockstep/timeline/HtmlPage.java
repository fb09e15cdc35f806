package lockstep.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.trace.Lane;
import lockstep.trace.LaneStatistics;
import lockstep.trace.Nanos;
import lockstep.trace.Timeline;

/**
 * A timeline as one page that needs nothing else: the drawing, the numbers, the program. Where scripts run, the drawing
 * can be zoomed and asked; where they do not, and on paper, it stands still.
 */
public final class HtmlPage {
    /** More threads than these make a table that nobody reads. */
    private static final int MOST_THREADS = 500;

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
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                <p>%s</p>
                """.formatted(escape(title), resource("page.css"), escape(title), escape(timeline.sentence())));
        if (!timeline.notices().isEmpty()) {
            page.append("<ul>\n");
            timeline.notices().forEach(n -> page.append("<li>").append(escape(n)).append("</li>\n"));
            page.append("</ul>\n");
        }
        page.append("<div id=\"drawing\">\n").append(SvgPicture.alone(timeline)).append("</div>\n");
        PageData data = new PageData(timeline);
        page.append("""
                <div id="view">
                <div id="bar"><button data-key="+">zoom in</button><button data-key="-">zoom out</button>\
                <button data-key="ArrowLeft">←</button><button data-key="ArrowRight">→</button>\
                <button data-key="0">all</button><span id="window"></span></div>
                <div id="frame" tabindex="0" role="application" aria-label="Timeline; what is chosen is told below it">\
                <canvas id="lanes"></canvas><div id="space"></div></div>
                <p id="said" role="status">Point at a row, or choose one with ↑ ↓. Keys: + - zoom, ← → move, 0 all, , . from span to span. \
                Ctrl and wheel, or a double click, zoom too.</p>
                """);
        legend(page, data, timeline);
        page.append(data.isCut() ? "<p>" + escape(data.cut()) + "</p>\n</div>\n" : "</div>\n");
        table(page, timeline);
        page.append("<h2>Program</h2>\n<pre>");
        int number = 1;
        for (String line : source.stripTrailing().lines().toList()) {
            page.append("<span id=\"line%d\">%3d  %s</span>".formatted(number, number, escape(line)));
            number++;
        }
        page.append("</pre>\n<script type=\"application/json\" id=\"data\">").append(data.json()).append("</script>\n<script>\n")
                .append(resource("page.js")).append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private static void legend(StringBuilder page, PageData data, Timeline timeline) {
        page.append("<ul id=\"legend\">\n");
        for (Glyph glyph : data.used()) {
            boolean tall = glyph.role() == Role.RUNNING;
            page.append("<li><i style=\"height: %dpx; background: %s\"></i>%s</li>%n".formatted(
                    tall ? 12 : 6, SvgStyle.colour(glyph), escape(data.meaning(glyph))));
        }
        if (!timeline.queues().isEmpty()) {
            page.append("<li><i style=\"height: 12px; background: %s\"></i>items in a queue</li>%n".formatted(SvgStyle.QUEUED));
        }
        page.append("</ul>\n");
    }

    private static void table(StringBuilder page, Timeline timeline) {
        boolean several = timeline.processes().size() > 1;
        page.append("<h2>Times</h2>\n<div class=\"scroll\"><table>\n<tr><th>")
                .append(several ? "process: thread" : "thread")
                .append("</th><th>runs</th><th>waits for the GIL</th><th>waits for a core</th><th>blocked</th>")
                .append(several ? "<th>Python starts, ends</th>" : "")
                .append("<th>alive</th></tr>\n");
        Map<Integer, String> processes = new HashMap<>();
        timeline.processes().forEach(each -> processes.put(each.id(), each.name()));
        List<Lane> lanes = timeline.lanes();
        for (Lane lane : lanes.subList(0, Math.min(MOST_THREADS, lanes.size()))) {
            String process = several ? processes.getOrDefault(lane.process(), "") + ": " : "";
            row(page, process + lane.name(), lane.statistics(), several);
        }
        page.append("</table></div>\n");
        if (lanes.size() > MOST_THREADS) {
            page.append("<p>And %d more.</p>%n".formatted(lanes.size() - MOST_THREADS));
        }
    }

    private static void row(StringBuilder page, String name, LaneStatistics own, boolean several) {
        page.append("<tr><td>").append(escape(name)).append("</td>");
        for (long nanos : new long[] {own.running(), own.gilWait(), own.runnable(), own.blocked()}) {
            page.append("<td>").append(Nanos.text(nanos)).append("</td>");
        }
        page.append(several ? "<td>" + Nanos.text(own.preparing()) + "</td>" : "");
        page.append("<td>").append(Nanos.text(own.alive())).append("</td></tr>\n");
    }

    private static String escape(String text) {
        return SvgPicture.escape(text);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
