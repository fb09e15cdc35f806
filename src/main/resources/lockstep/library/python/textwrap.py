"""Filling paragraphs, and moving them in and out."""

import re

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

# ASCII's alone: where a no-break space stands no line is to end.
_whitespace = '\t\n\x0b\x0c\r '

_SPACE, _NO_SPACE = rf'[{_whitespace}]', rf'[^{_whitespace}]'
_LETTER = r'[^\d\W]'
_BEFORE_DASH = r'''[\w!"'&.,?]'''

# A text is cut into white space, dashes of two and more, and words. A word ends at white space, at such a dash, or behind
# a hyphen that has two letters before it (or letter, hyphen, letter) and two behind.
_HYPHEN = rf'-(?:(?<={_LETTER}{{2}}-)|(?<={_LETTER}-{_LETTER}-))(?={_LETTER}-?{_LETTER})'
_DASH = rf'(?<={_BEFORE_DASH})-{{2,}}(?=\w)'
_WORD = rf'{_NO_SPACE}+?(?:{_HYPHEN}|(?={_SPACE}|\Z)|(?<={_BEFORE_DASH})(?=-{{2,}}\w))'


class TextWrapper:
    """How to fill; each setting is an attribute, which may be changed between two texts."""

    unicode_whitespace_trans = {ord(each): ord(' ') for each in _whitespace}
    wordsep_simple_re = re.compile(rf'({_SPACE}+)')
    wordsep_re = re.compile(rf'({_SPACE}+|{_DASH}|{_WORD})')
    sentence_end_re = re.compile(r'''[a-z][.!?]["']?\Z''')

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        settings = locals().copy()
        del settings['self']
        vars(self).update(settings)

    def fill(self, text):
        return '\n'.join(self.wrap(text))

    def wrap(self, text):
        return self._wrap_chunks(self._split_chunks(text))

    # ---- cutting; subclasses may do it otherwise ----

    def _munge_whitespace(self, text):
        tabless = text.expandtabs(self.tabsize) if self.expand_tabs else text
        return tabless.translate(self.unicode_whitespace_trans) if self.replace_whitespace else tabless

    def _split(self, text):
        separator = self.wordsep_re if self.break_on_hyphens else self.wordsep_simple_re
        return [*filter(None, separator.split(text))]

    def _split_chunks(self, text):
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            for at, (word, space) in enumerate(zip(chunks, chunks[1:]), 1):
                if space == ' ' and self.sentence_end_re.search(word):
                    chunks[at] = '  '
        return chunks

    # ---- filling ----

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.initial_indent if self.max_lines <= 1 else self.subsequent_indent
            if len(indent + self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        rest = chunks[::-1]  # the next one last
        while rest:
            indent = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(indent)
            if self.drop_whitespace and lines and not rest[-1].strip():
                rest.pop()
            line = self._take_line(rest, room)
            if not line:
                continue
            if self._may_stand(line, rest, len(lines), room):
                lines.append(indent + ''.join(line))
            else:
                self._break_off(lines, line, indent)
                break
        return lines

    def _take_line(self, rest, room):
        line, used = [], 0
        while rest and used + len(rest[-1]) <= room:
            used += len(rest[-1])
            line.append(rest.pop())
        if rest and len(rest[-1]) > room:
            self._handle_long_word(rest, line, used, room)
        if self.drop_whitespace and line and not line[-1].strip():
            line.pop()
        return line

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Puts into a line what fits of a word that is longer than any line."""
        if not self.break_long_words:
            if not cur_line:
                cur_line.append(reversed_chunks.pop())
            return
        word = reversed_chunks.pop()
        end = width - cur_len if width >= 1 else 1
        if self.break_on_hyphens and len(word) > end:
            hyphen = word.rfind('-', 0, end)
            if word[:max(hyphen, 0)].strip('-'):
                end = hyphen + 1
        cur_line.append(word[:end])
        reversed_chunks.append(word[end:])

    def _may_stand(self, line, rest, before, room):
        """Whether a line is not the last that may be, or all that is left is in it."""
        if self.max_lines is None or before + 1 < self.max_lines:
            return True
        over = not rest or self.drop_whitespace and len(rest) == 1 and not rest[0].strip()
        return over and sum(map(len, line)) <= room

    def _break_off(self, lines, line, indent):
        """Ends the text with the placeholder: behind this line's words, the line's before, or on its own."""
        while line:
            text = indent + ''.join(line) + self.placeholder
            if line[-1].strip() and len(text) <= self.width:
                lines.append(text)
                return
            line.pop()
        if lines:
            text = lines[-1].rstrip() + self.placeholder
            if len(text) <= self.width:
                lines[-1] = text
                return
        lines.append(indent + self.placeholder.lstrip())


def wrap(text, width=70, **kwargs):
    return TextWrapper(width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    words = text.split()
    return TextWrapper(width, max_lines=1, **kwargs).fill(' '.join(words))


def dedent(text):
    """Without the white space that all lines begin with; lines of nothing else become empty."""
    lines = [line if line.lstrip(' \t') else '' for line in text.split('\n')]
    margins = [line[:len(line) - len(line.lstrip(' \t'))] for line in lines if line]
    if not margins:
        return '\n'.join(lines)
    # What the least and the greatest begin with, all between them do.
    least, greatest = min(margins), max(margins)
    same = 0
    while same < len(least) and least[same] == greatest[same]:
        same += 1
    return '\n'.join([line[same:] for line in lines])


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return ''.join([prefix + line if predicate(line) else line for line in text.splitlines(keepends=True)])
