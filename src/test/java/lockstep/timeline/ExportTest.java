package lockstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import lockstep.trace.Timeline;
import lockstep.trace.Traces;
import org.junit.jupiter.api.Test;

class ExportTest {
    private final Timeline timeline = Traces.countdown(4);

    @Test
    void jsonHasEachSliceInMicroseconds() throws Exception {
        JsonNode events = new ObjectMapper().readTree(ChromeTrace.of(timeline)).get("traceEvents");
        long slices = 0;
        for (JsonNode event : events) {
            if (event.get("ph").asText().equals("X") && event.get("name").asText().equals("runs") && event.get("tid").asInt() == 2) {
                slices++;
                assertThat(event.get("dur").asDouble()).isEqualTo(5000.0);
            }
        }
        assertThat(slices).isEqualTo(2);
        assertThat(events.findValues("pid")).allMatch(pid -> pid.asInt() > 0);
        assertThat(events.findValues("tid")).allMatch(tid -> tid.asInt() > 0);
        assertThat(events.findValuesAsText("ph")).contains("M", "X");
    }

    @Test
    void svgIsXmlWhateverTheTitle() throws Exception {
        String svg = SvgPicture.of(timeline, "a<b>&\"c'\u0001.py");
        var parsed = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getElementsByTagName("rect").getLength()).isGreaterThan(8);
        assertThat(svg).contains("waits for the GIL, line 4");
    }

    @Test
    void pageNeedsNothingElse() {
        String page = HtmlPage.of(timeline, "race.py", "if a < b:\n    pass\n");
        assertThat(page).contains("if a &lt; b:").doesNotContain("<link", "src=", "@import", "url(", "https:", "fetch(", "import(");
    }
}
