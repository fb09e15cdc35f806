package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.tui.terminal.Input.Key;

/** A box in the middle of the screen: help, a message, a question. Only overlays have a border. */
record Overlay(String title, List<Line> lines, Runnable yes, boolean asks) {
    private static final int WIDEST = 70;

    static Overlay message(String title, String text) {
        return new Overlay(title, MarkdownText.lines(text, WIDEST - 6), () -> {}, false);
    }

    static Overlay question(String question, Runnable yes) {
        return new Overlay("Sure?", MarkdownText.lines(question, WIDEST - 6), yes, true);
    }

    static Overlay help(HelpPage page) {
        List<Line> lines = new ArrayList<>();
        if (!page.about().isEmpty()) {
            lines.addAll(MarkdownText.lines(page.about(), WIDEST - 6));
            lines.add(Line.EMPTY);
        }
        int widest = page.entries().stream().mapToInt(e -> Canvas.width(e.keys())).max().orElse(0);
        for (HelpPage.Entry entry : page.entries()) {
            List<Line> text = MarkdownText.lines(entry.text(), WIDEST - 8 - widest);
            for (int i = 0; i < text.size(); i++) {
                String keys = i == 0 ? entry.keys() : "";
                lines.add(text.get(i).after(keys + " ".repeat(widest - Canvas.width(keys) + 2), Ink.STATUS_KEY));
            }
        }
        return new Overlay(page.title(), lines, () -> {}, false);
    }

    void draw(Canvas canvas) {
        int width = Math.min(canvas.width() - 2, Math.max(30, widest() + 6));
        int height = Math.min(canvas.height() - 1, lines.size() + 4);
        int left = (canvas.width() - width) / 2;
        int top = Math.max(0, (canvas.height() - height) / 2);
        Canvas box = canvas.area(left, top, width, height);
        box.fill(' ', Ink.TEXT);
        border(box);
        box.put(2, 0, " " + title + " ", Ink.TITLE);
        canvas.forgetSpots();
        int room = height - 4;
        for (int i = 0; i < Math.min(room, lines.size()); i++) {
            lines.get(i).draw(box.area(3, 2 + i, width - 6, 1), 0, 0);
        }
        String keys = asks ? " y yes · n no " : " Esc close ";
        box.put(width - keys.length() - 2, height - 1, keys, Ink.STATUS_LABEL);
        int all = height;
        for (int row = 0; row < all; row++) {
            box.spot(0, row, width, asks ? Key.of('\0') : Key.of(Key.Name.ESCAPE));
        }
        if (asks) {
            box.spot(width - keys.length() - 1, height - 1, 5, Key.of('y'));
            box.spot(width - keys.length() + 7, height - 1, 4, Key.of('n'));
        }
    }

    private int widest() {
        return Math.max(title.length() + 4, lines.stream().mapToInt(Line::width).max().orElse(0));
    }

    private static void border(Canvas box) {
        int right = box.width() - 1;
        int bottom = box.height() - 1;
        box.line(0, Ink.BORDER);
        box.line(bottom, Ink.BORDER);
        for (int row = 1; row < bottom; row++) {
            box.put(0, row, "│", Ink.BORDER);
            box.put(right, row, "│", Ink.BORDER);
        }
        box.put(0, 0, "╭", Ink.BORDER);
        box.put(right, 0, "╮", Ink.BORDER);
        box.put(0, bottom, "╰", Ink.BORDER);
        box.put(right, bottom, "╯", Ink.BORDER);
    }
}
