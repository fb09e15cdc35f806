package lockstep.compiler;

import java.util.ArrayList;
import java.util.List;
import lockstep.syntax.PythonSyntaxError;
import lockstep.syntax.Span;

/** Makes the compiler's SyntaxErrors; knows the file and, when it was given, the source they quote. */
record Errors(String fileName, String source, List<Code.Warning> warnings) {
    Errors(String fileName, String source) {
        this(fileName, source, new ArrayList<>());
    }

    /** A SyntaxWarning. */
    void doubt(Span span, String message) {
        Code.Warning made = new Code.Warning(message, span.line());
        if (!warnings.contains(made)) {
            warnings.add(made);
        }
    }

    PythonSyntaxError at(Span span, String message) {
        return PythonSyntaxError.ofCompiler(message, fileName, span, line(span.line()));
    }

    private String line(int number) {
        int start = 0;
        for (int n = 1; n < number; n++) {
            int end = source.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = source.indexOf('\n', start);
        String line = end < 0 ? source.substring(start) : source.substring(start, end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
