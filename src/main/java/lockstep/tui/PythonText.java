package lockstep.tui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.syntax.Lexeme;
import lockstep.syntax.Lexer;

/** Python code as inked rows. */
final class PythonText {
    private static final Set<String> BUILTINS = Set.of(
            "print", "len", "range", "sum", "sorted", "min", "max", "list", "dict", "set", "tuple", "int", "float", "str",
            "bool", "bytes", "open", "input", "enumerate", "zip", "map", "filter", "isinstance", "super", "abs", "any",
            "all", "iter", "next", "type", "id", "repr", "round", "reversed", "self");

    private static final String GOES_ON = "    ↳ ";

    private PythonText() {}

    static List<Line> lines(String code) {
        Ink[] inks = new Ink[code.length()];
        Arrays.fill(inks, Ink.CODE);
        String before = "";
        for (Lexeme lexeme : Lexer.highlight(code)) {
            String text = code.substring(lexeme.start(), lexeme.end());
            Arrays.fill(inks, lexeme.start(), lexeme.end(), ink(lexeme, text, before));
            before = text;
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= code.length()) {
            int end = code.indexOf('\n', start);
            if (end < 0) {
                end = code.length();
                if (start == end && !lines.isEmpty()) {
                    break;
                }
            }
            lines.add(line(code, inks, start, end));
            start = end + 1;
        }
        return lines;
    }

    private static Line line(String code, Ink[] inks, int start, int end) {
        List<Line.Piece> pieces = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || inks[i] != inks[from]) {
                pieces.add(new Line.Piece(code.substring(from, i).replace("\t", "    ").replace("\r", ""), inks[from]));
                from = i;
            }
        }
        return new Line(pieces);
    }

    private static Ink ink(Lexeme lexeme, String text, String before) {
        return switch (lexeme.kind()) {
            case KEYWORD, SOFT_KEYWORD -> Ink.CODE_KEYWORD;
            case STRING, FSTRING -> Ink.CODE_STRING;
            case NUMBER -> Ink.CODE_NUMBER;
            case COMMENT -> Ink.CODE_COMMENT;
            case ERROR -> Ink.BAD;
            case OPERATOR -> Ink.CODE;
            case NAME -> before.equals("def") || before.equals("class")
                    ? Ink.CODE_NAME
                    : BUILTINS.contains(text) ? Ink.CODE_BUILTIN : Ink.CODE;
        };
    }

    /** With numbers before the rows, counted from 1; what is longer than the width goes on below. */
    static List<Line> numbered(String code, int width) {
        return numbered(code, width, Map.of());
    }

    /** @param marks what to put behind some lines: who is there, by line from 1 */
    static List<Line> numbered(String code, int width, Map<Integer, String> marks) {
        List<Line> lines = new ArrayList<>();
        List<Line> all = numbered(code);
        for (int i = 0; i < all.size(); i++) {
            Line rest = all.get(i);
            String mark = marks.get(i + 1);
            if (mark != null) {
                List<Line.Piece> pieces = new ArrayList<>(rest.pieces());
                pieces.add(new Line.Piece("  ◂ " + mark, Ink.HOLDER));
                rest = new Line(pieces);
            }
            rest = rest.width() > width ? withoutGap(rest) : rest;
            while (rest.width() > width && width > 16) {
                int cut = cut(rest, width);
                lines.add(rest.part(0, cut));
                rest = rest.part(cut, rest.width()).after(GOES_ON, Ink.LINE_NUMBER);
            }
            lines.add(rest);
        }
        return lines;
    }

    /** The row at which a line from 1 begins, among those that {@link #numbered} gave; -1 when it is not there. */
    static int rowOf(List<Line> rows, int line) {
        int at = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).text().startsWith(GOES_ON) && ++at == line) {
                return row;
            }
        }
        return -1;
    }

    /** Two blanks before a comment at a line's end, where it had been moved to the right. */
    private static Line withoutGap(Line line) {
        String text = line.text();
        int comment = comment(line);
        int code = comment;
        while (code > 0 && text.charAt(code - 1) == ' ') {
            code--;
        }
        if (comment - code <= 2 || isAlone(text, code)) {
            return line;
        }
        List<Line.Piece> pieces = new ArrayList<>(line.part(0, code + 2).pieces());
        pieces.addAll(line.part(comment, line.width()).pieces());
        return new Line(pieces);
    }

    /** Whether nothing but a line's number is before that column. */
    private static boolean isAlone(String text, int column) {
        return text.substring(0, column).chars().allMatch(c -> c == ' ' || c == '↳' || Character.isDigit(c));
    }

    /** Where the comment begins; 0 when there is none. */
    private static int comment(Line line) {
        int at = 0;
        for (Line.Piece piece : line.pieces()) {
            if (piece.ink() == Ink.CODE_COMMENT) {
                return at;
            }
            at += Canvas.width(piece.text());
        }
        return 0;
    }

    /** Before a comment; else behind a blank, a comma, a dot or a bracket where there is one in the last third. */
    private static int cut(Line line, int width) {
        String text = line.text();
        int comment = comment(line);
        if (comment > 0 && comment < width && !isAlone(text, comment)) {
            return comment;
        }
        for (int at = width; at > width * 2 / 3; at--) {
            if (" ,({.".indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return width;
    }

    private static List<Line> numbered(String code) {
        List<Line> lines = lines(code);
        int digits = Math.max(2, Integer.toString(lines.size()).length());
        List<Line> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            numbered.add(lines.get(i).after(("%" + digits + "d  ").formatted(i + 1), Ink.LINE_NUMBER));
        }
        return numbered;
    }
}
