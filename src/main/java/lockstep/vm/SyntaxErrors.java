package lockstep.vm;

import lockstep.object.ExceptionObject;
import lockstep.object.Str;

/** The lines that stand for a SyntaxError: file and line, the source with its caret, the message. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    static void append(ExceptionObject e, String name, StringBuilder out, Host host) {
        long line = (Long) e.get("lineno");
        String file = e.get("filename") instanceof Str s ? s.value : "<string>";
        out.append("  File \"").append(file).append("\", line ").append(line).append("\n");
        if (e.get("text") instanceof Str text) {
            String full = text.value.stripTrailing();
            String shown = full.stripLeading();
            int indent = full.length() - shown.length();
            out.append("    ").append(shown).append("\n");
            long offset = e.get("offset") instanceof Long n ? n : 0;
            if (offset > 0) {
                long endOffset = e.get("end_offset") instanceof Long n && n > 0 ? n : offset;
                if (e.get("end_lineno") instanceof Long endLine && endLine > line) {
                    endOffset = full.length() + 1;
                }
                if (endOffset <= offset) {
                    endOffset = offset + 1;
                }
                long from = offset - 1 - indent;
                long to = endOffset - 1 - indent;
                if (from >= 0) {
                    out.append("    ").append(" ".repeat((int) from)).append("^".repeat((int) Math.max(1, to - from))).append("\n");
                }
            }
        }
        Object message = e.get("msg");
        out.append(name).append(": ").append(message == null ? "None" : message).append("\n");
    }
}
