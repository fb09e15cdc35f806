package lockstep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import lockstep.timeline.ChromeTrace;
import lockstep.timeline.HtmlPage;
import lockstep.timeline.SvgPicture;
import lockstep.trace.Timeline;

/** A timeline in a file, in the format that its name ends with. */
record Export(Path file, String ending) {
    /** @throws UserError when the name does not tell a format, or the file cannot be written */
    static Export to(String name, Surroundings around) {
        Path file = around.folder().resolve(name);
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : new String[] {"json", "svg", "html"}) {
            if (lower.endsWith("." + ending)) {
                Path parent = file.toAbsolutePath().getParent();
                if (parent == null || !Files.isDirectory(parent)) {
                    throw new UserError("--export: there is no folder '" + parent + "'");
                }
                return new Export(file, ending);
            }
        }
        throw new UserError("--export wants a name that ends in .json, .svg or .html, not '" + name + "'");
    }

    void write(Timeline timeline, String title, String source) {
        String text = switch (ending) {
            case "json" -> ChromeTrace.of(timeline);
            case "svg" -> SvgPicture.of(timeline, title);
            default -> HtmlPage.of(timeline, title, source);
        };
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8)); // half a surrogate pair becomes a question mark
        } catch (IOException e) {
            throw new UserError(ExitStatus.FAILED, "cannot write '" + file + "': " + e.getMessage());
        }
    }
}
