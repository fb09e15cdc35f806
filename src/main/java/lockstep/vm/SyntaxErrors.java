package lockstep.vm;

import lockstep.object.ExceptionObject;
import lockstep.object.Str;
import lockstep.syntax.PythonSyntaxError;

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
        long line = (Long) e.get("lineno");
        place(out, e.get("filename") instanceof Str s ? s.value() : "<string>", line);
        if (e.get("text") instanceof Str text) {
            long offset = e.get("offset") instanceof Long n ? n : 0;
            long endLine = e.get("end_lineno") instanceof Long n ? n : line;
            long endOffset = e.get("end_offset") instanceof Long n && n > 0 ? n : offset;
            if (endLine == line) {
                endOffset = Math.min(endOffset, text.value().stripTrailing().length() + 2); // one beyond the line at most
            }
            source(out, text.value(), line, offset, endLine, endOffset);
        }
        Object message = e.get("msg");
        out.append(name).append(": ").append(message == null ? "None" : message).append("\n");
    }

    private static void place(StringBuilder out, String file, long line) {
        out.append("  File \"").append(file).append("\", line ").append(line).append("\n");
    }

    /** Offsets count from 1; the end is exclusive; 0 for no caret. */
    private static void source(StringBuilder out, String text, long line, long offset, long endLine, long endOffset) {
        String full = text.stripTrailing();
        String shown = full.stripLeading();
        int indent = full.length() - shown.length();
        out.append("    ").append(shown).append("\n");
        long from = offset - 1 - indent;
        if (offset > 0 && from >= 0) {
            long end = Math.max(offset + 1, endLine > line ? full.length() + 1 : endOffset);
            out.append("    ").append(" ".repeat((int) from)).append("^".repeat((int) (end - offset))).append("\n");
        }
    }
}
