package lockstep.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Snippets with CPython's verdict behind each, as {@code record_errors.py} writes them. */
record Snippets(List<Snippet> all) {
    record Snippet(String source, String verdict) {}

    private static final Pattern ESCAPED = Pattern.compile("<U\\+([0-9A-F]+)>");

    static Snippets read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Snippets parse(String text) {
        List<Snippet> found = new ArrayList<>();
        for (String chunk : text.split("\n---\n")) {
            int at = chunk.lastIndexOf("\n>>> ");
            if (at >= 0) {
                String source = ESCAPED.matcher(chunk.substring(0, at))
                        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)).replace("\\", "\\\\"));
                found.add(new Snippet(source, chunk.substring(at + 5)));
            }
        }
        return new Snippets(found);
    }

    /** What we say, in the same form. */
    static String verdict(String source) {
        try {
            Parser.parseModule(source, "x");
            return "ok";
        } catch (PythonSyntaxError e) {
            Span s = e.span();
            return "%s: %s @%d:%d-%d:%d".formatted(
                    e.kind().pythonName, e.getMessage(), s.line(), s.column(), s.endLine(), s.endColumn());
        }
    }

    public static void main(String[] args) {
        int wrong = 0;
        List<Snippet> all = read(Path.of(args[0])).all;
        for (Snippet snippet : all) {
            String ours;
            try {
                ours = verdict(snippet.source);
            } catch (RuntimeException | StackOverflowError e) {
                ours = "CRASH " + e + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "");
            }
            if (!ours.equals(snippet.verdict) && !snippet.verdict.equals("other")) {
                wrong++;
                System.out.println(snippet.source + "\nPY " + snippet.verdict + "\nJV " + ours + "\n");
            }
        }
        System.out.println(all.size() + " snippets, " + wrong + " differ");
    }
}
