"""Tables as text. The reader and writer are C in CPython."""

from _csv_rows import (Dialect as _Checked, Error, QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL,
                       QUOTE_STRINGS, field_size_limit, get_dialect, list_dialects, reader, register_dialect,
                       unregister_dialect, writer)

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error',
           'Dialect', 'excel', 'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect',
           'list_dialects', 'Sniffer', 'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']


# ---- dialects ----

class Dialect:
    """A way of writing tables, as the attributes of a subclass."""

    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        try:
            _Checked(self)
        except (TypeError, ValueError) as e:
            raise Error(*e.args) from None


def _dialect(name, lineterminator, quoting, base=Dialect, **others):
    usual = dict(delimiter=',', quotechar='"', doublequote=True, skipinitialspace=False)
    members = usual | others | dict(lineterminator=lineterminator, quoting=quoting)
    return type(name, (base,), {**members, '__module__': __name__})


excel = _dialect('excel', '\r\n', QUOTE_MINIMAL)
excel_tab = _dialect('excel_tab', '\r\n', QUOTE_MINIMAL, excel, delimiter='\t')
unix_dialect = _dialect('unix_dialect', '\n', QUOTE_ALL)

for _name, _each in ('excel', excel), ('excel-tab', excel_tab), ('unix', unix_dialect):
    register_dialect(_name, _each)


# ---- rows with names ----

def _kept(names):
    """Names that can be gone through again and again."""
    return list(names) if names is not None and iter(names) is names else names


class DictReader:
    """Rows as dicts, by the names that are given or stand in the first row."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect, self.line_num = dialect, 0
        self.restkey, self.restval = restkey, restval
        self._names = _kept(fieldnames)

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = []
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        missing = len(names) - len(row)
        if missing < 0:
            return dict(zip(names, row)) | {self.restkey: row[missing:]}
        return dict(zip(names, row + [self.restval] * missing))

    def _get_names(self):
        if self._names is None:
            self._names = next(self.reader, None)
            self.line_num = self.reader.line_num
            if self._names is None:
                return None
        return self._names

    def _set_names(self, names):
        self._names = names

    fieldnames = property(_get_names, _set_names)


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        self.extrasaction = extrasaction.lower()
        if self.extrasaction not in {'raise', 'ignore'}:
            raise ValueError(f"extrasaction ({self.extrasaction}) must be 'raise' or 'ignore'")
        self.fieldnames, self.restval = _kept(fieldnames), restval
        self.writer = writer(f, dialect, *args, **kwds)

    def _values(self, row):
        if self.extrasaction == 'raise':
            unknown = row.keys() - self.fieldnames
            if unknown:
                raise ValueError(f'dict contains fields not in fieldnames: {", ".join(map(repr, unknown))}')
        return [row.get(name, self.restval) for name in self.fieldnames]

    def writeheader(self):
        return self.writer.writerow(self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._values(rowdict))

    def writerows(self, rowdicts):
        # One by one, as they may come from a generator.
        return self.writer.writerows(map(self._values, rowdicts))


# ---- guessing ----

class Sniffer:
    """Guesses how a table is written: from quotes, else from the character that divides all lines alike."""

    def __init__(self):
        # Where several are possible.
        self.preferred = [*',\t; :']

    def sniff(self, sample, delimiters=None):
        quote, doubled, mark, spaced = self._by_quotes(sample, delimiters)
        if not mark:
            mark, spaced = self._by_frequency(sample.split('\n'), delimiters)
        if not mark:
            raise Error('Could not determine delimiter')
        return _dialect('dialect', '\r\n', QUOTE_MINIMAL, _name='sniffed', delimiter=mark, quotechar=quote or '"',
                        doublequote=doubled, skipinitialspace=spaced)

    def _by_quotes(self, sample, delimiters):
        """Quote, whether it is doubled inside, delimiter, whether a space follows it: by what stands around quotes."""
        import re
        mark = r'([^\w\n"\'])'
        for before, behind in [(mark + '( ?)', r'\1'), (r'(?:^|\n)()()', mark + '( ?)'),
                               (mark + '( ?)', r'(?:$|\n)'), (r'(?:^|\n)()()', r'(?:$|\n)')]:
            found = re.findall(f'{before}(["\']).*?\\3{behind}', sample, re.DOTALL | re.MULTILINE)
            if found:
                break
        else:
            return '', False, None, False
        quote = _commonest([groups[2] for groups in found])
        # A line's first field has its delimiter behind it.
        places = [groups[:2] if groups[0] else groups[3:] or ('', '') for groups in found]
        marks = [place[0] for place in places if place[0] and (delimiters is None or place[0] in delimiters)]
        mark = _commonest(marks) if marks else ''
        spaced = bool(mark) and sum(bool(place[1]) for place in places) == marks.count(mark)
        inside = re.escape(mark)
        doubled = re.search(rf'((?:{inside})|^)\W*{quote}[^{inside}\n]*{quote}[^{inside}\n]*{quote}\W*((?:{inside})|$)',
                            sample, re.MULTILINE) is not None
        return quote, doubled, mark, spaced

    def _by_frequency(self, lines, delimiters):
        """The delimiter, and whether a space follows each: by how often characters are in the lines."""
        lines = [line for line in lines if line]
        for count in range(10, len(lines) + 10, 10):
            found = _regular(lines[:count], delimiters)
            if found:
                preferred = [mark for mark in self.preferred if mark in found and len(found) > 1]
                mark = (preferred or [max(found, key=lambda each: (found[each], each))])[0]
                return mark, lines[0].count(mark) == lines[0].count(f'{mark} ')
        return '', False

    def has_header(self, sample):
        """Whether the first row is other than the rows below: no number above numbers, no text as long as theirs."""
        rows = reader(sample.splitlines(), self.sniff(sample))
        titles = next(rows)
        kinds = {at: None for at in range(len(titles))}
        for _, row in zip(range(21), rows):
            if len(row) == len(titles):
                for at in [*kinds]:
                    kind = _kind(row[at])
                    if kinds[at] is None:
                        kinds[at] = kind
                    elif kinds[at] != kind:
                        del kinds[at]
        return sum(1 if _kind(titles[at]) != kind else -1 for at, kind in kinds.items()) > 0


def _regular(lines, delimiters):
    """Characters that are in nearly all lines, always as often; the count of each."""
    agreeing = {}
    for mark in map(chr, range(127)):
        counts = [line.count(mark) for line in lines]
        usual = _commonest(counts)
        # A line with another count speaks against it as much as one with the usual count speaks for it.
        if usual and (delimiters is None or mark in delimiters):
            agreeing[mark] = usual, 2 * counts.count(usual) - len(counts)
    for percent in range(100, 89, -1):
        found = {mark: usual for mark, (usual, votes) in agreeing.items() if votes * 100 >= percent * len(lines)}
        if found:
            return found
    return {}


def _commonest(items):
    return max(dict.fromkeys(items), key=items.count)


def _kind(text):
    """What cells of a column may have in common: being numbers, or their length."""
    try:
        complex(text)
    except ValueError:
        return len(text)
    return complex
