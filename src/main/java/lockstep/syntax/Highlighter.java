package lockstep.syntax;

import java.util.ArrayList;
import java.util.List;

/** Cuts text that may be half written. */
final class Highlighter {
    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();

    Highlighter(String text) {
        this.text = text;
    }

    List<Lexeme> run() {
        return lexemes;
    }
}
