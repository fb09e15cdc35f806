package lockstep.repl;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes names, attributes, and the prompt's own verbs with what they take. */
final class PythonCompleter implements Completer {
    private static final List<String> KEYWORDS = List.of(
            "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
            "except", "False", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "match", "None",
            "nonlocal", "not", "or", "pass", "raise", "return", "True", "try", "while", "with", "yield");

    private final Supplier<Python> python;
    private final Verbs verbs;

    PythonCompleter(Supplier<Python> python, Verbs verbs) {
        this.python = python;
        this.verbs = verbs;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        for (String each : candidates(line.line().substring(0, line.cursor()), line.word())) {
            boolean finished = !each.endsWith(".") && !each.endsWith("/");
            String shown = each.substring(each.lastIndexOf('.') + 1);
            candidates.add(new Candidate(each, Verbs.isVerb(line.line()) ? each : shown, null, null, null, null, finished
                    && Verbs.isVerb(line.line())));
        }
    }

    /** In alphabetical order, names that begin with an underscore only when one was typed. */
    Set<String> candidates(String before, String word) {
        var found = new TreeSet<String>();
        if (Verbs.isVerb(before)) {
            found.addAll(verbs.candidates(before.stripLeading(), word));
            return found;
        }
        int dot = word.lastIndexOf('.');
        String owner = dot < 0 ? "" : word.substring(0, dot);
        String start = word.substring(dot + 1);
        List<String> known = dot < 0 ? python.get().names() : python.get().attributes(owner);
        known.stream().filter(name -> fits(name, start)).forEach(name -> found.add(dot < 0 ? name : owner + "." + name));
        if (dot < 0) {
            KEYWORDS.stream().filter(name -> name.startsWith(start)).forEach(found::add);
        }
        return found;
    }

    private static boolean fits(String name, String start) {
        return name.startsWith(start) && (start.startsWith("_") || !name.startsWith("_"));
    }
}
