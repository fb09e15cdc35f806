"""Draws a terminal screen as SVG: reads the screen with its colours (as `tmux capture-pane -e -p` prints it) from stdin.

    python3 src/tools/ansi2svg.py 110 32 < screen.ansi > docs/screen.svg
"""
import html
import re
import sys

COLS, ROWS = int(sys.argv[1]), int(sys.argv[2])
WIDTH, HEIGHT = 8.4, 18
BACK, FORE = '#1e1e2e', '#cdd6f4'
BASIC = ['#45475a', '#f38ba8', '#a6e3a1', '#f9e2af', '#89b4fa', '#f5c2e7', '#94e2d5', '#bac2de'] * 2


def indexed(n):
    if n < 16:
        return BASIC[n]
    if n > 231:
        level = 8 + 10 * (n - 232)
        return f'#{level:02x}{level:02x}{level:02x}'
    n -= 16
    steps = [0, 95, 135, 175, 215, 255]
    return '#%02x%02x%02x' % (steps[n // 36], steps[n // 6 % 6], steps[n % 6])


def apply(codes, style):
    codes = [int(c or 0) for c in codes.split(';')]
    while codes:
        c = codes.pop(0)
        if c == 0:
            style.clear()
        elif c in (1, 2, 3, 4, 7):
            style[c] = True
        elif c == 22:
            style.pop(1, None), style.pop(2, None)
        elif c in (23, 24, 27):
            style.pop(c - 20, None)
        elif c in (38, 48) and codes:
            kind = codes.pop(0)
            if kind == 5:
                style[c] = indexed(codes.pop(0))
            else:
                style[c] = '#%02x%02x%02x' % tuple(codes[:3])
                del codes[:3]
        elif c in (39, 49):
            style.pop(c - 1, None)
        elif 30 <= c <= 37:
            style[38] = BASIC[c - 30]
        elif 90 <= c <= 97:
            style[38] = BASIC[c - 90]
        elif 40 <= c <= 47:
            style[48] = BASIC[c - 40]


out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{COLS * WIDTH + 24:.0f}" height="{ROWS * HEIGHT + 24}" '
       f'font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14">',
       f'<rect width="100%" height="100%" rx="8" fill="{BACK}"/>']
style = {}
for row, line in enumerate(sys.stdin.read().split('\n')[:ROWS]):
    column = 0
    for text, codes in re.findall(r'([^\x1b]+)|\x1b\[([0-9;]*)m', line):
        if codes or not text:
            apply(codes, style)
            continue
        x, y = 12 + column * WIDTH, 12 + row * HEIGHT
        fore, back = style.get(38, FORE), style.get(48)
        if style.get(7):
            fore, back = back or BACK, fore
        if back:
            out.append(f'<rect x="{x:.1f}" y="{y}" width="{len(text) * WIDTH:.1f}" height="{HEIGHT}" fill="{back}"/>')
        if text.strip():
            extra = (' font-weight="bold"' if style.get(1) else '') + (' font-style="italic"' if style.get(3) else '') \
                + (' opacity="0.6"' if style.get(2) else '')
            out.append(f'<text x="{x:.1f}" y="{y + 14}" fill="{fore}" xml:space="preserve" '
                       f'textLength="{len(text) * WIDTH:.1f}"{extra}>{html.escape(text)}</text>')
        column += len(text)
out.append('</svg>')
print('\n'.join(out))
