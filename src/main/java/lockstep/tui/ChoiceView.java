package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.Question;

/** Draws a question as rows, and knows which rows belong to which option. */
final class ChoiceView {
    /**
     * @param rows of the question and its options
     * @param optionRows for each option (and "not sure") its first row and the row behind its last
     */
    record Laid(List<Line> rows, List<int[]> optionRows) {}

    private ChoiceView() {}

    /** @param tell whether right and wrong may be told already (a prediction's truth comes with the run) */
    static Laid lay(Choice choice, int width, boolean tell) {
        Question question = choice.question;
        List<Line> rows = new ArrayList<>(MarkdownText.lines(question.prompt(), width, Ink.STRONG));
        rows.add(Line.EMPTY);
        List<int[]> optionRows = new ArrayList<>();
        int answered = choice.answered();
        for (int i = 0; i < choice.count(); i++) {
            boolean notSure = i == choice.count() - 1;
            String text = notSure ? "Not sure" : question.options().get(i).text();
            boolean given = i == answered;
            boolean right = !notSure && question.options().get(i).right();
            Ink ink = choice.isOpen() ? notSure ? Ink.DIM : Ink.TEXT : given || tell && right ? Ink.STRONG : Ink.DIM;
            List<Line> option = MarkdownText.lines(text, width - 6, ink);
            int first = rows.size();
            for (int row = 0; row < option.size(); row++) {
                rows.add(row == 0 ? first(choice, i, option.get(0), given, right, tell) : option.get(row).after("      ", Ink.TEXT));
            }
            optionRows.add(new int[] {first, rows.size()});
        }
        if (!choice.isOpen() && tell) {
            rows.add(Line.EMPTY);
            rows.addAll(verdict(choice, width));
        }
        return new Laid(rows, optionRows);
    }

    private static Line first(Choice choice, int index, Line text, boolean given, boolean right, boolean tell) {
        String mark = "  ";
        Ink ink = Ink.ACCENT;
        if (choice.isOpen()) {
            mark = index == choice.pointed ? "▸ " : "  ";
        } else if (tell && right) {
            mark = "✓ ";
            ink = Ink.GOOD;
        } else if (given) {
            boolean wrong = tell && index < choice.count() - 1;
            mark = wrong ? "✗ " : "▸ ";
            ink = wrong ? Ink.BAD : Ink.ACCENT;
        }
        return text.after((index + 1) + "   ", Ink.STATUS_KEY).after(mark, ink);
    }

    /** Right, not quite, or let us see; and the reply. */
    static List<Line> verdict(Choice choice, int width) {
        boolean unsure = choice.answered() == choice.count() - 1;
        String word = choice.wasRight() ? "✓ Right." : unsure ? "The answer:" : "✗ Not quite.";
        Ink ink = choice.wasRight() ? Ink.GOOD : unsure ? Ink.ACCENT : Ink.BAD;
        String reply = choice.reply();
        if (choice.wasRight() || unsure) {
            // Authors begin the reply to the right option with a "Yes", which the verdict says already.
            reply = reply.replaceFirst("^Yes[.,:]?\\s*", "");
            reply = reply.isEmpty() ? reply : Character.toUpperCase(reply.charAt(0)) + reply.substring(1);
        }
        String right = choice.question.options().get(choice.question.right()).text();
        String text = choice.wasRight() ? reply : unsure ? right + ". " + reply : reply;
        return MarkdownText.after(word, ink, text, width);
    }
}
