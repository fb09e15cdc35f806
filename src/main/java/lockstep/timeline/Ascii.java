package lockstep.timeline;

import java.text.Normalizer;
import java.util.Map;

/** Stand-ins for what a terminal without Unicode cannot show. */
public final class Ascii {
    private Ascii() {}

    /** Whether LOCKSTEP_ASCII asks for it; 0 is a no. */
    public static boolean isWanted(Map<String, String> environment) {
        return !environment.getOrDefault("LOCKSTEP_ASCII", "").matches("0?");
    }

    /** For text in lines, where an arrow may be two characters. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c < 127)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '→' -> ascii.append("->");
                case '←' -> ascii.append("<-");
                case '…' -> ascii.append("...");
                default -> ascii.appendCodePoint(codePoint < 127 ? codePoint : of(codePoint));
            }
        });
        return ascii.toString();
    }

    /** For a cell. */
    public static int of(int codePoint) {
        return switch (codePoint) {
            case '✓' -> '+';
            case '✗' -> 'x';
            case '●' -> '*';
            case '○' -> 'o';
            case '▸', '→', '›', '↳' -> '>';
            case '←', '◂' -> '<';
            case '↑' -> '^';
            case '↓' -> 'v';
            case '━' -> '=';
            case '─', '–', '—', '┄', '·' -> '-';
            case '│', '▎', '▏', '┃' -> '|';
            case '•', '∙' -> '*';
            case '█', '▰' -> '#';
            case '░', '▱' -> '.';
            case '╭', '╮', '╰', '╯', '┌', '┐', '└', '┘', '├', '┤' -> '+';
            case '“', '”', '„' -> '"';
            case '‘', '’' -> '\'';
            case '…' -> '.';
            case '×' -> 'x';
            case 'µ', 'μ' -> 'u';
            case '\u00a0' -> ' ';
            default -> {
                String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
                int first = decomposed.codePointAt(0);
                yield first < 127 ? first : '?';
            }
        };
    }
}
