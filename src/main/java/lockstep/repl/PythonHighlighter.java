package lockstep.repl;

import lockstep.syntax.Lexeme;
import lockstep.syntax.Lexer;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours what is being typed. */
final class PythonHighlighter implements Highlighter {
    private final boolean colour;

    PythonHighlighter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        return highlight(buffer);
    }

    AttributedString highlight(String text) {
        if (!colour || Verbs.isVerb(text)) {
            return new AttributedString(text);
        }
        var out = new AttributedStringBuilder(text.length());
        int done = 0;
        for (Lexeme lexeme : Lexer.highlight(text)) {
            out.append(text, done, lexeme.start());
            out.styled(style(lexeme.kind()), text.substring(lexeme.start(), lexeme.end()));
            done = lexeme.end();
        }
        return out.append(text, done, text.length()).toAttributedString();
    }

    private static AttributedStyle style(Lexeme.Kind kind) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        return switch (kind) {
            case KEYWORD, SOFT_KEYWORD -> plain.foreground(AttributedStyle.MAGENTA);
            case STRING, FSTRING -> plain.foreground(AttributedStyle.GREEN);
            case NUMBER -> plain.foreground(AttributedStyle.CYAN);
            case COMMENT -> plain.faint().italic();
            case ERROR -> plain.foreground(AttributedStyle.RED);
            case NAME, OPERATOR -> plain;
        };
    }
}
