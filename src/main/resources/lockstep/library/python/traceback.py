"""Extract, format and print information about exceptions and frames. The interpreter's own printer does the drawing."""
import _traceback
import linecache
import sys

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
           'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

_missing = object()
_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'


class FrameSummary:
    """One line of a traceback or stack."""
    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_lines', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename, self.name, self._lines = filename, name, line
        self.lineno, self.end_lineno = lineno, lineno if end_lineno is None else end_lineno
        self.colno, self.end_colno = colno, end_colno
        self.locals = {each: _safe(value, 'local', repr) for each, value in locals.items()} if locals else None
        if lookup_line:
            self.line

    # As the tuple that it was before 3.5.

    def _old(self):
        return self.filename, self.lineno, self.name, self.line

    def __len__(self):
        return 4

    def __iter__(self):
        return iter(self._old())

    def __getitem__(self, index):
        return self._old()[index]

    def __eq__(self, other):
        if isinstance(other, tuple):
            return self._old() == other
        if not isinstance(other, FrameSummary):
            return NotImplemented
        return all(getattr(self, each) == getattr(other, each) for each in ('filename', 'lineno', 'name', 'locals'))

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    @property
    def line(self):
        if self._lines is None:
            if self.lineno is None:
                return None
            self._lines = linecache.getline(self.filename, self.lineno)
        return self._lines.partition('\n')[0].strip()


class StackSummary(list):
    """A list of FrameSummary objects."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        entries = []
        for frame, line in frame_gen:
            entries.append((frame, (line, None, None, None)))
        return cls._from(entries, limit, capture_locals)

    @classmethod
    def _from(cls, entries, limit=None, capture_locals=False):
        if limit is None:
            limit = getattr(sys, 'tracebacklimit', None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            entries = entries[:limit] if limit >= 0 else entries[limit:]
        made = cls()
        for frame, (line, end, col, end_col) in entries:
            code = frame.f_code
            made.append(FrameSummary(code.co_filename, line, code.co_name, end_lineno=end, colno=col,
                                     end_colno=end_col, locals=frame.f_locals if capture_locals else None))
        return made

    @classmethod
    def from_list(cls, a_list):
        made = cls()
        for each in a_list:
            if not isinstance(each, FrameSummary):
                filename, lineno, name, line = each
                each = FrameSummary(filename, lineno, name, line=line)
            made.append(each)
        return made

    def format_frame_summary(self, frame_summary, **kwargs):
        f = frame_summary
        text = f'  File "{f.filename}", line {f.lineno}, in {f.name}\n'
        if f.colno is not None and f.lineno is not None:
            lines = [linecache.getline(f.filename, n).rstrip('\n') for n in range(f.lineno, f.end_lineno + 1)]
            if lines and all(lines):
                text += _traceback.carets(lines, f.colno, f.end_colno)
            elif f.line:
                text += f'    {f.line}\n'
        elif f.line:
            text += f'    {f.line}\n'
        if f.locals:
            for name, value in sorted(f.locals.items()):
                text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        result = []
        last = None
        count = 0
        for each in self:
            text = self.format_frame_summary(each)
            if text is None:
                continue
            key = (each.filename, each.lineno, each.name)
            if key != last:
                _repeated(result, count)
                last = key
                count = 0
            count += 1
            if count <= 3:
                result.append(text)
        _repeated(result, count)
        return result


def _repeated(result, count):
    if count > 3:
        result.append(f'  [Previous line repeated {count - 3} more time{"s" if count > 4 else ""}]\n')


def _safe(value, what, function=str):
    try:
        return function(value)
    except Exception:
        return f'<{what} {function.__name__}() failed>'


def walk_stack(f):
    frame = sys._getframe().f_back.f_back if f is None else f
    while frame is not None:
        yield frame, frame.f_lineno
        frame = frame.f_back


def walk_tb(tb):
    entry = tb
    while entry is not None:
        yield entry.tb_frame, entry.tb_lineno
        entry = entry.tb_next


def extract_tb(tb, limit=None):
    return _extract(tb, limit)


def _positions(tb):
    """Where a line of a traceback began and ended; what only looks like a traceback does not tell."""
    try:
        return _traceback.positions(tb)
    except TypeError:
        return None, None, None, None


def _extract(tb, limit=None, capture_locals=False):
    entries = []
    while tb is not None:
        frame, number = tb.tb_frame, tb.tb_lineno
        _, end, col, end_col = _positions(tb)
        entries.append((frame, (number, end, col, end_col)))
        tb = tb.tb_next
    return StackSummary._from(entries, limit, capture_locals)


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe().f_back
    entries = []
    for frame, line in walk_stack(f):
        entries.append((frame, (line, None, None, None)))
    if limit is not None:
        entries = entries[:limit] if limit >= 0 else entries[limit:]
    entries.reverse()
    return StackSummary._from(entries)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _print(file, format_list(extracted_list))


def _print(file, lines):
    if file is None:
        file = sys.stderr
    for each in lines:
        print(each, file=file, end='')


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    _print(file, format_tb(tb, limit))


def format_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe().f_back
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    if f is None:
        f = sys._getframe().f_back
    _print(file, extract_stack(f, limit).format())


def _value_of(exc, value):
    if value is _missing:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return exc
    return value


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True, **kwargs):
    if (value is _missing) != (tb is _missing):
        raise ValueError('Both or neither of value and tb must be given')
    given = _value_of(exc, value)
    if given is None:
        return ['NoneType: None\n']
    return list(TracebackException(type(given), given, given.__traceback__ if tb is _missing else tb,
                                   limit=limit, compact=True).format(chain=chain))


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True, **kwargs):
    _print(file, format_exception(exc, value, tb, limit, chain))


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, 'last_exc'):
        raise ValueError('no last exception')
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def format_exception_only(exc, /, value=_missing, *, show_group=False, **kwargs):
    given = _value_of(exc, value)
    if given is None:
        return ['NoneType: None\n']
    return list(TracebackException(type(given), given, None, compact=True).format_exception_only(show_group=show_group))


def clear_frames(tb):
    for frame, _ in walk_tb(tb):
        try:
            frame.clear()
        except RuntimeError:
            continue  # it is still running


class TracebackException:
    """An exception made ready for printing, without holding on to it."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self._exc_type, self._have_exc_type = exc_type if save_exc_type else None, exc_type is not None
        self.exc_type_str = None
        if exc_type is not None:
            module, name = exc_type.__module__, exc_type.__qualname__
            plain = module in ('__main__', 'builtins')
            self.exc_type_str = name if plain else f'{module if isinstance(module, str) else "<unknown>"}.{name}'
        self._is_syntax_error = exc_type is not None and issubclass(exc_type, SyntaxError)
        self.stack = _extract(exc_traceback, limit, capture_locals)
        self._str = _safe(exc_value, 'exception')
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self._only = _traceback.format_only(exc_value) if isinstance(exc_value, BaseException) else ''
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self._whole = None
        if exc_value is not None and limit is None and exc_traceback is exc_value.__traceback__ and not capture_locals:
            self._whole = exc_value
        if isinstance(exc_value, SyntaxError):
            self.filename = exc_value.filename
            self.lineno = str(exc_value.lineno) if exc_value.lineno is not None else None
            self.end_lineno = str(exc_value.end_lineno) if exc_value.end_lineno is not None else None
            self.text, self.offset, self.end_offset = exc_value.text, exc_value.offset, exc_value.end_offset
            self.msg = exc_value.msg
        more = dict(limit=limit, capture_locals=capture_locals, max_group_width=max_group_width,
                    max_group_depth=max_group_depth, _seen=seen)

        def of(other):
            if other is None or id(other) in seen:
                return None
            return TracebackException(type(other), other, other.__traceback__, **more)
        self.__cause__ = of(exc_value.__cause__) if exc_value is not None else None
        self.__context__ = None
        if exc_value is not None and not (compact and self.__suppress_context__):
            self.__context__ = of(exc_value.__context__)
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [TracebackException(type(e), e, e.__traceback__, **more) for e in exc_value.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
        return self._exc_type

    def __str__(self):
        return self._str

    def __eq__(self, other):
        if not isinstance(other, TracebackException):
            return NotImplemented
        # Two made of one exception are equal to two made of its likes.
        return vars(self) | {'_whole': None} == vars(other) | {'_whole': None}

    def format_exception_only(self, *, show_group=False, _depth=0):
        indent = 3 * _depth * ' '
        if self._is_syntax_error:
            for line in self._only.splitlines(True):
                yield indent + line
        else:
            lines = self._only
            notes = self.__notes__ if isinstance(self.__notes__, (list, tuple)) else ()
            tail = ''.join([(note if isinstance(note, str) else _safe(note, 'note')) + '\n' for note in notes])
            if tail and lines.endswith(tail):
                lines = lines[:-len(tail)]
                yield indent + lines
                for line in tail.splitlines(True):
                    yield indent + line
            else:
                yield indent + lines
        if self.exceptions and show_group:
            for each in self.exceptions:
                yield from each.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def format(self, *, chain=True, _ctx=None):
        if chain and self.exceptions is not None and self._whole is not None:
            yield from _traceback.format(self._whole).splitlines(True)
            return
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format(chain=chain)
                yield _CAUSE
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format(chain=chain)
                yield _CONTEXT
        if self.exceptions is not None and self._whole is not None:
            yield from _traceback.format(self._whole).splitlines(True)
            return
        if self.exceptions is not None:
            yield from self._grouped('  ', '+', chain)
            return
        if self.stack:
            yield 'Traceback (most recent call last):\n'
            yield from self.stack.format()
        yield from self.format_exception_only()

    def _grouped(self, margin, mark, chain):
        """A group of which a part was cut off; the interpreter's printer draws whole ones."""
        if self.stack:
            yield f'{margin}{mark} Exception Group Traceback (most recent call last):\n'
        for line in ''.join([*self.stack.format(), *self.format_exception_only()]).splitlines(True):
            yield f'{margin}| {line}'
        deeper, shown = margin + '  ', self.exceptions[:self.max_group_width]
        left = len(self.exceptions) - len(shown)
        for n, each in enumerate(shown + [None] * bool(left), 1):
            yield f'{margin}+-' if n == 1 else deeper
            yield f'+---------------- {n if each is not None else "..."} ----------------\n'
            if each is None:
                yield f'{deeper}| and {left} more exception{"s" * (left > 1)}\n'
            elif each.exceptions is not None:
                yield from each._grouped(deeper, '|', chain)
            else:
                for line in ''.join(each.format(chain=chain)).splitlines(True):
                    yield f'{deeper}| {line}'
        if not shown or left or shown[-1].exceptions is None:
            yield f'{deeper}+------------------------------------\n'

    def print(self, *, file=None, chain=True):
        _print(file, self.format(chain=chain))
