package lockstep.vm;

import lockstep.object.ExceptionObject;
import lockstep.object.None;
import lockstep.object.Str;
import lockstep.syntax.PythonSyntaxError;
import org.jspecify.annotations.Nullable;

/** The lines that stand for a SyntaxError: file and line, the source with its caret, the message. */
public final class SyntaxErrors {
    private SyntaxErrors() {}

    /** Of a program that has not been run; as Python prints it, without a line break at the end. */
    public static String text(PythonSyntaxError e) {
        StringBuilder out = new StringBuilder();
        place(out, e.fileName(), e.span().line());
        source(out, e.line(), e.span().line(), e.span().column() + 1, e.span().endLine(), e.span().endColumn() + 1);
        return out.append(e.kind().pythonName).append(": ").append(e.getMessage()).toString();
    }

    static void append(ExceptionObject e, String name, StringBuilder out, Host host) {
        Object line = e.get("lineno");
        String file = e.get("filename") instanceof Str s ? s.value() : null;
        if (line instanceof Long n) {
            place(out, file == null ? "<string>" : file, n);
        }
        if (e.get("text") instanceof Str text) {
            source(out, text.value(), number(line), number(e.get("offset")), number(e.get("end_lineno")),
                    number(e.get("end_offset")));
        }
        String message = String.valueOf(e.get("msg"));
        boolean told = !message.isEmpty() && e.get("msg") != null && e.get("msg") != None.NONE;
        out.append(name).append(": ").append(told ? message : "<no detail available>");
        out.append(line instanceof Long || file == null ? "" : " (" + file + ")").append("\n");
    }

    private static long number(@Nullable Object value) {
        return value instanceof Long n ? n : -1;
    }

    private static void place(StringBuilder out, String file, long line) {
        out.append("  File \"").append(file).append("\", line ").append(line).append("\n");
    }

    /** Offsets count from 1; the end is exclusive, and 0 or below where nobody knows it. No caret before the line. */
    private static void source(StringBuilder out, String text, long line, long offset, long endLine, long endOffset) {
        String full = text.replaceFirst("\n+$", "");
        int indent = 0;
        while (indent < full.length() && " \n\f".indexOf(full.charAt(indent)) >= 0) {
            indent++;
        }
        String shown = full.substring(indent);
        out.append("    ").append(shown).append("\n");
        long start = Math.min(offset, full.length() + 1);
        long end = endLine != line ? full.length() + 1 : Math.min(endOffset, full.length() + 1);
        int from = (int) (start - 1 - indent);
        if (from < 0) {
            return;
        }
        out.append("    ");
        for (int i = 0; i < from; i++) {
            char above = i < shown.length() ? shown.charAt(i) : ' ';
            out.append(Character.isWhitespace(above) ? above : ' '); // tabs stay, so that the caret stands below
        }
        out.append("^".repeat((int) Math.max(1, end - start))).append("\n");
    }
}
