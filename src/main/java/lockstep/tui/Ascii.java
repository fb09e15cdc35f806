package lockstep.tui;

import java.text.Normalizer;

/** Stand-ins for what a terminal without Unicode cannot show. */
final class Ascii {
    private Ascii() {}

    static int of(int codePoint) {
        return switch (codePoint) {
            case '✓' -> 'x';
            case '✗' -> '!';
            case '●' -> '*';
            case '○' -> 'o';
            case '▸', '→', '›', '↳' -> '>';
            case '←', '◂' -> '<';
            case '↑' -> '^';
            case '↓' -> 'v';
            case '━' -> '=';
            case '─', '–', '—', '┄' -> '-';
            case '│', '▎', '▏', '┃' -> '|';
            case '·', '•', '∙' -> '*';
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
