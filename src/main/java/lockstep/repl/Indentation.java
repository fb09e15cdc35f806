package lockstep.repl;

/** How far a new line of a half-typed statement is to be indented. */
final class Indentation {
    private static final int WIDTH = 4;

    private Indentation() {}

    /** @param above the text up to where the new line begins */
    static String after(String above) {
        String line = above.substring(above.lastIndexOf('\n') + 1);
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        String code = withoutComment(line).strip();
        if (code.endsWith(":") || code.endsWith("(") || code.endsWith("[") || code.endsWith("{")) {
            spaces += WIDTH;
        } else if (code.matches("(return|raise|break|continue|pass)\\b.*")) {
            spaces = Math.max(0, spaces - WIDTH);
        }
        return " ".repeat(spaces);
    }

    /** How many spaces the Tab key adds at this column. */
    static String tab(int column) {
        return " ".repeat(WIDTH - column % WIDTH);
    }

    private static String withoutComment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '#') {
                return line.substring(0, i);
            }
        }
        return line;
    }
}
