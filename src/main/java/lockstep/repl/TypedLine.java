package lockstep.repl;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser;

/** The dotted name before the cursor, as JLine wants to see it for completion. */
record TypedLine(String line, int cursor, String word) implements CompletingParsedLine {
    static final Parser PARSER = new Parser() {
        @Override
        public TypedLine parse(String line, int cursor, ParseContext context) {
            return of(line, cursor);
        }

        @Override
        public boolean isEscapeChar(char c) {
            return false;
        }
    };

    static TypedLine of(String line, int cursor) {
        boolean verb = Verbs.isVerb(line);
        int start = cursor;
        while (start > 0 && belongsToWord(line.charAt(start - 1), verb)) {
            start--;
        }
        return new TypedLine(line, cursor, line.substring(start, cursor));
    }

    /** Lessons, profiles and files have dashes and slashes in their names. */
    private static boolean belongsToWord(char c, boolean verb) {
        return Character.isUnicodeIdentifierPart(c) || c == '.' || verb && (c == '-' || c == '/' || c == '%');
    }

    @Override
    public int wordCursor() {
        return word.length();
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(word);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return word.length();
    }

    @Override
    public int rawWordLength() {
        return word.length();
    }
}
