"""How two sequences differ, by the stretches that they have in common (Ratcliff and Obershelp's gestalt matching)."""

from collections import namedtuple as _namedtuple

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
           'context_diff', 'unified_diff', 'diff_bytes', 'Match']

Match = _namedtuple('Match', ['a', 'b', 'size'])


def _likeness(common, sizes):
    """Of all elements, the share of those in common."""
    return 2.0 * common / sum(sizes) if any(sizes) else 1.0


class SequenceMatcher:
    """Compares sequences of anything that has a hash; what is known of the second one is kept for other first ones."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk, self.autojunk = isjunk, autojunk
        self.a = self.b = self._blocks = self._codes = None
        self.set_seqs(a, b)

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if self.a is not a:
            self.a, self._blocks, self._codes = a, None, None

    def set_seq2(self, b):
        if self.b is not b:
            self.b, self._blocks, self._codes = b, None, None
            self._index_second()

    def _index_second(self):
        """Where each element of b is; matches begin neither at junk nor at what is nearly everywhere."""
        self._counts = None
        self.b2j = index = {}
        for place, element in enumerate(self.b):
            index.setdefault(element, []).append(place)
        self.bjunk = set(filter(self.isjunk, index)) if self.isjunk else set()
        for element in self.bjunk:
            del index[element]
        self.bpopular = set()
        if self.autojunk and len(self.b) >= 200:
            often = len(self.b) // 100 + 1
            self.bpopular = {element for element, places in index.items() if len(places) > often}
            for element in self.bpopular:
                del index[element]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        ahi = len(self.a) if ahi is None else ahi
        bhi = len(self.b) if bhi is None else bhi
        best = alo, blo, 0
        # How long the match is that ends at a place of b, and with the element of a before.
        lengths = {}
        for i in range(alo, ahi):
            ending = {}
            for j in self.b2j.get(self.a[i], ()):
                if blo <= j < bhi:
                    ending[j] = length = lengths.get(j - 1, 0) + 1
                    if length > best[2]:
                        best = i + 1 - length, j + 1 - length, length
            lengths = ending
        # What was left out of the index may stand around it: first what is popular, then junk.
        for junk in False, True:
            best = self._widened(*best, (alo, ahi, blo, bhi), junk)
        return Match(*best)

    def _widened(self, i, j, size, limits, junk):
        a, b = self.a, self.b
        alo, ahi, blo, bhi = limits

        def alike(x, y):
            return alo <= x < ahi and blo <= y < bhi and (b[y] in self.bjunk) is junk and a[x] == b[y]
        while alike(i - 1, j - 1):
            i, j, size = i - 1, j - 1, size + 1
        while alike(i + size, j + size):
            size += 1
        return i, j, size

    def get_matching_blocks(self):
        if self._blocks is None:
            self._blocks = blocks = []
            for match in [*self._matches(), Match(len(self.a), len(self.b), 0)]:
                if blocks and match.size:
                    before = blocks[-1]
                    if (before.a + before.size, before.b + before.size) == match[:2]:
                        blocks[-1] = Match(before.a, before.b, before.size + match.size)
                        continue
                blocks.append(match)
        return self._blocks

    def _matches(self):
        """The longest match, and before and behind it those of what is left; in order."""
        found, rest = [], [(0, len(self.a), 0, len(self.b))]
        while rest:
            alo, ahi, blo, bhi = rest.pop()
            match = self.find_longest_match(alo, ahi, blo, bhi)
            if match.size:
                found.append(match)
                ends = match.a + match.size, match.b + match.size
                for part in (alo, match.a, blo, match.b), (ends[0], ahi, ends[1], bhi):
                    if part[0] < part[1] and part[2] < part[3]:
                        rest.append(part)
        return sorted(found)

    def get_opcodes(self):
        if self._codes is None:
            self._codes = codes = []
            i = j = 0
            for a, b, size in self.get_matching_blocks():
                tag = _TAGS[i < a, j < b]
                if tag is not None:
                    codes.append((tag, i, a, j, b))
                i, j = a + size, b + size
                if size:
                    codes.append(('equal', a, i, b, j))
        return self._codes

    def get_grouped_opcodes(self, n=3):
        """Opcodes in groups: what changes, with n equal elements around."""
        codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
        group = []
        for at, (tag, i1, i2, j1, j2) in enumerate(codes):
            if tag == 'equal':
                # Of what is equal, the outermost ends are shortened on one side only.
                if at == 0:
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                if at == len(codes) - 1:
                    i2, j2 = min(i2, i1 + n), min(j2, j1 + n)
                if i2 - i1 > 2 * n:
                    yield [*group, (tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n))]
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if [row[0] for row in group] not in ([], ['equal']):
            yield group

    def ratio(self):
        blocks = self.get_matching_blocks()
        return _likeness(sum([block.size for block in blocks]), self._sizes())

    def quick_ratio(self):
        """Never less than ratio(): counts elements wherever they are."""
        if self._counts is None:
            self._counts = _counted(self.b)
        mine = _counted(self.a)
        return _likeness(sum([min(mine[each], self._counts.get(each, 0)) for each in mine]), self._sizes())

    def real_quick_ratio(self):
        """Never less than quick_ratio(): looks at the lengths alone."""
        return _likeness(min(self._sizes()), self._sizes())

    def _sizes(self):
        return len(self.a), len(self.b)


# By whether there is something left of a, and of b.
_TAGS = {(True, True): 'replace', (True, False): 'delete', (False, True): 'insert', (False, False): None}


def _counted(elements):
    counts = {}
    for each in elements:
        counts[each] = counts.get(each, 0) + 1
    return counts


def _more_alike(matcher, than):
    """The likeness of a matcher's sequences if it is greater, else None; as cheaply as can be."""
    for measure in matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio:
        likeness = measure()
        if not likeness > than:
            return None
    return likeness


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if n <= 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if cutoff < 0.0 or cutoff > 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    matcher = SequenceMatcher(b=word)
    scored = []
    for each in possibilities:
        matcher.set_seq1(each)
        measures = matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio
        if all(measure() >= cutoff for measure in measures):
            scored.append((matcher.ratio(), each))
    from heapq import nlargest
    return [each for _, each in nlargest(n, scored)]


# ---- for people to read ----

def _signed(sign, lines):
    return [f'{sign} {line}' for line in lines]


class Differ:
    """Shows lines of both texts, and beneath those that are nearly alike what differs within them."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'equal':
                yield from _signed(' ', a[i1:i2])
            else:
                yield from self._changed(a[i1:i2], b[j1:j2])

    def _changed(self, old, new):
        """Lines for others: around the pair that is most alike, if there is one."""
        if not (old and new):
            yield from _signed('-', old) + _signed('+', new)
            return
        pair = self._alike_pair(old, new)
        if pair is None:
            # The shorter block first: the longer one may end where the text goes on alike.
            blocks = [_signed('-', old), _signed('+', new)]
            for block in blocks[::-1] if len(new) < len(old) else blocks:
                yield from block
            return
        i, j = pair
        yield from self._changed(old[:i], new[:j])
        if old[i] == new[j]:
            yield f'  {old[i]}'
        else:
            yield from self._marked(old[i], new[j])
        yield from self._changed(old[i + 1:], new[j + 1:])

    def _alike_pair(self, old, new):
        """The places of the two unequal lines that are most alike, of the first equal ones if none are."""
        best, pair, equal = 0.74, None, None
        matcher = SequenceMatcher(self.charjunk)
        for j, line in enumerate(new):
            matcher.set_seq2(line)
            for i, other in enumerate(old):
                if other == line:
                    equal = equal or (i, j)
                    continue
                matcher.set_seq1(other)
                likeness = _more_alike(matcher, best)
                if likeness is not None:
                    best, pair = likeness, (i, j)
        return pair if best >= 0.75 else equal

    def _marked(self, old, new):
        """Two lines, each with a line of marks if one is needed."""
        below = ['', '']
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            marks = {'equal': '  ', 'replace': '^^'}.get(tag, '-+')
            below[0] += marks[0] * (i2 - i1)
            below[1] += marks[1] * (j2 - j1)
        for sign, line, marks in ('-', old, below[0]), ('+', new, below[1]):
            yield f'{sign} {line}'
            # Tabs stay, so that the marks stand where they should.
            shown = [char if mark == ' ' and char.isspace() else mark for char, mark in zip(line, marks)]
            text = ''.join(shown).rstrip()
            if text:
                yield f'? {text}\n'


def IS_LINE_JUNK(line, pat=None):
    """Whether a line is empty, or a lone '#'."""
    return line.strip() in {'', '#'}


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    differ = Differ(linejunk, charjunk)
    return differ.compare(a, b)


def restore(delta, which):
    """The first or second text out of what ndiff() made of both."""
    signs = {1: '- ', 2: '+ '}
    if int(which) not in signs:
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}')
    for line in delta:
        if line.startswith(('  ', signs[int(which)])):
            yield line[2:]


# ---- for patch to read ----

def _need_text(sequences, *others):
    for lines in sequences:
        if lines and not isinstance(lines[0], str):
            raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
        if isinstance(lines, (bytes, bytearray)):
            raise TypeError(f'input must be a sequence of strings, not {type(lines).__name__}')
    for each in others:
        if not isinstance(each, str):
            raise TypeError(f'all arguments must be str, not: {each!r}')


def _heading(sign, name, date, end):
    return f'{sign} {name}\t{date}{end}' if date else f'{sign} {name}{end}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _need_text((a, b), fromfile, tofile, fromfiledate, tofiledate, lineterm)
    headings = [_heading('---', fromfile, fromfiledate, lineterm), _heading('+++', tofile, tofiledate, lineterm)]
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        yield from headings
        headings = ()
        _, i1, _, j1, _ = group[0]
        _, _, i2, _, j2 = group[-1]
        yield f'@@ -{_unified_place(i1, i2)} +{_unified_place(j1, j2)} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                yield from [' ' + line for line in a[i1:i2]]
            else:
                yield from ['-' + line for line in a[i1:i2]] + ['+' + line for line in b[j1:j2]]


def _unified_place(start, stop):
    """First line and count; of no lines, the line before them."""
    count = stop - start
    return f'{start + 1}' if count == 1 else f'{start + bool(count)},{count}'


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _need_text((a, b), fromfile, tofile, fromfiledate, tofiledate, lineterm)
    headings = [_heading('***', fromfile, fromfiledate, lineterm), _heading('---', tofile, tofiledate, lineterm)]
    signs = {'equal': '  ', 'replace': '! ', 'delete': '- ', 'insert': '+ '}
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        yield from headings
        headings = ()
        yield f'***************{lineterm}'
        # In each half: where in an opcode its lines are, and the tag that has none in it.
        for lines, at, without, left, right in (a, 1, 'insert', '***', '****'), (b, 3, 'delete', '---', '----'):
            yield f'{left} {_context_place(group[0][at], group[-1][at + 1])} {right}{lineterm}'
            rows = [row for row in group if row[0] != without]
            if any(row[0] != 'equal' for row in rows):
                for row in rows:
                    yield from [signs[row[0]] + line for line in lines[row[at]:row[at + 1]]]


def _context_place(start, stop):
    """First and last line; of no lines, the line before them."""
    return f'{start + 1},{stop}' if stop - start > 1 else f'{stop}'


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    """One of the functions above for bytes of whatever encoding: bytes beyond ASCII pass through as surrogates."""
    def text(value):
        if not hasattr(value, 'decode'):
            raise TypeError(f'all arguments must be bytes, not {type(value).__name__} ({value!r})')
        return value.decode('ascii', 'surrogateescape')
    words = map(text, (fromfile, tofile, fromfiledate, tofiledate))
    for line in dfunc([*map(text, a)], [*map(text, b)], *words, n, text(lineterm)):
        yield line.encode('ascii', 'surrogateescape')
