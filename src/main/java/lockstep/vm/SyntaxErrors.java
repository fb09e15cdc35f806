package lockstep.vm;

import java.util.Objects;
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
        Caret caret = new Caret((long) e.span().line(), e.span().column() + 1, (long) e.span().endLine(), e.span().endColumn() + 1);
        caret.under(e.line() + "\n", out);
        return out.append(e.kind().pythonName).append(": ").append(e.getMessage()).toString();
    }

    /** Any of its fields may have been made up by the program. */
    static void append(ExceptionObject e, String name, StringBuilder out) {
        String file = e.get("filename") instanceof Str s ? s.value() : null;
        Long line = e.get("lineno") instanceof Long n ? n : null;
        if (line != null) {
            place(out, file == null ? "<string>" : file, line);
        }
        if (e.get("text") instanceof Str text) {
            if (e.get("offset") instanceof Long offset) {
                new Caret(line, offset, e.get("end_lineno") instanceof Long n ? n : null, e.get("end_offset") instanceof Long n ? n : 0)
                        .under(text.value(), out);
            } else {
                out.append("    ").append(shown(text.value())).append("\n");
            }
        }
        Object message = e.get("msg");
        out.append(name).append(": ").append(message == null || message.toString().isEmpty() || message == None.NONE ? "<no detail available>" : message);
        if (line == null && file != null) {
            out.append(" (").append(file).append(")");
        }
        out.append("\n");
    }

    private static void place(StringBuilder out, String file, long line) {
        out.append("  File \"").append(file).append("\", line ").append(line).append("\n");
    }

    private static String withoutBreak(String text) {
        return text.replaceFirst("\n+$", "");
    }

    /** CPython leaves tabs where they are. */
    private static String shown(String text) {
        return withoutBreak(text).replaceFirst("^[ \n\f]+", "");
    }

    /** Offsets count from 1, the end is exclusive; 0 and less: not known. */
    private record Caret(@Nullable Long line, long offset, @Nullable Long endLine, long endOffset) {
        void under(String text, StringBuilder out) {
            String shown = shown(text);
            out.append("    ").append(shown).append("\n");
            int width = withoutBreak(text).length();
            int indent = width - shown.length();
            long end = !Objects.equals(line, endLine) ? width + 1 : endOffset == 0 ? offset : endOffset;
            long from = Math.min(offset, width + 1);
            end = Math.min(end, width + 1);
            if (from >= end || end < 0) {
                end = from + 1;
            }
            int column = (int) (from - 1 - indent);
            if (column >= 0) {
                String before = shown.length() < column ? shown + " ".repeat(column - shown.length()) : shown.substring(0, column);
                out.append("    ").append(before.replaceAll("\\S", " ")).append("^".repeat((int) (end - from))).append("\n");
            }
        }
    }
}
