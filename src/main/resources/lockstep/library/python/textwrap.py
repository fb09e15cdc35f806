"""Filling paragraphs, and moving them in and out."""
import re

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

# the ASCII ones alone: a no-break space is to stay
_whitespace = '\t\n\x0b\x0c\r '
_SPACE = '[' + re.escape(_whitespace) + ']'
_NO_SPACE = '[^' + _SPACE[1:]
_LETTER = r'[^\d\W]'
_BEFORE_DASH = '''[\\w!"'&.,?]'''

# Chunks: white space; a dash of two and more; a word, which ends at white space, at such a dash, or behind a hyphen that
# two letters (or letter, hyphen, letter) come before, and two behind.
_HYPHEN = rf'-(?:(?<={_LETTER}{{2}}-)|(?<={_LETTER}-{_LETTER}-))(?={_LETTER}-?{_LETTER})'
_DASH = rf'(?<={_BEFORE_DASH})-{{2,}}(?=\w)'
_WORD = rf'{_NO_SPACE}+?(?:{_HYPHEN}|(?={_SPACE}|\Z)|(?<={_BEFORE_DASH})(?=-{{2,}}\w))'


class TextWrapper:
    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(' '))
    wordsep_re = re.compile(f'({_SPACE}+|{_DASH}|{_WORD})')
    wordsep_simple_re = re.compile(f'({_SPACE}+)')
    sentence_end_re = re.compile(r'''[a-z][.!?]["']?\Z''')

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        return text

    def _split(self, text):
        pattern = self.wordsep_re if self.break_on_hyphens else self.wordsep_simple_re
        return [chunk for chunk in pattern.split(text) if chunk]

    def _fix_sentence_endings(self, chunks):
        for i in range(len(chunks) - 1):
            if chunks[i + 1] == ' ' and self.sentence_end_re.search(chunks[i]):
                chunks[i + 1] = '  '

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            chunk = reversed_chunks[-1]
            end = space_left
            if self.break_on_hyphens and len(chunk) > space_left:
                hyphen = chunk.rfind('-', 0, space_left)
                if hyphen > 0 and any([c != '-' for c in chunk[:hyphen]]):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            # it does not fit anywhere: a line of its own
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError('invalid width %r (must be > 0)' % self.width)
        if self.max_lines is not None:
            first = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(first) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        # a stack: the next chunk is the last
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            line, size = self._one_line(chunks, width, bool(lines))
            if not line:
                continue
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
                    and size <= width):
                lines.append(indent + ''.join(line))
            else:
                self._end_with_placeholder(lines, line, size, indent, width)
                break
        return lines

    def _one_line(self, chunks, width, is_later):
        line = []
        size = 0
        if self.drop_whitespace and is_later and chunks[-1].strip() == '':
            del chunks[-1]
        while chunks and size + len(chunks[-1]) <= width:
            chunk = chunks.pop()
            line.append(chunk)
            size += len(chunk)
        if chunks and len(chunks[-1]) > width:
            self._handle_long_word(chunks, line, size, width)
            size = sum(map(len, line))
        if self.drop_whitespace and line and line[-1].strip() == '':
            size -= len(line.pop())
        return line, size

    def _end_with_placeholder(self, lines, line, size, indent, width):
        while line:
            if line[-1].strip() and size + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + ''.join(line))
                return
            size -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """Without the white space that all lines begin with; lines of spaces and tabs alone become empty."""
    lines = []
    margin = None
    for line in text.split('\n'):
        rest = line.lstrip(' \t')
        if not rest:
            line = ''
        else:
            indent = line[:len(line) - len(rest)]
            if margin is None:
                margin = indent
            elif not indent.startswith(margin):
                same = 0
                while same < min(len(indent), len(margin)) and indent[same] == margin[same]:
                    same += 1
                margin = margin[:same]
        lines.append(line)
    size = len(margin or '')
    return '\n'.join([line[size:] for line in lines])


def indent(text, prefix, predicate=None):
    wanted = str.strip if predicate is None else predicate
    return ''.join([prefix + line if wanted(line) else line for line in text.splitlines(True)])
