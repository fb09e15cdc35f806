"""Statistics of profiles: joined, sorted, restricted and printed.

A function is called (file, line, name). Of each there is a row (primitive calls, all calls, own seconds, seconds with what
it called, callers), and beside it, which is ours, what it waited for: the GIL, sleeps and the outside, other threads.
"""

import re
import sys
from dataclasses import make_dataclass
from enum import StrEnum
from functools import cmp_to_key

__all__ = ['Stats', 'SortKey', 'FunctionProfile', 'StatsProfile']


# by member: the words that sort_stats() takes for it, the first being its value
_ORDERS = {'CALLS': ('calls', 'ncalls'), 'CUMULATIVE': ('cumulative', 'cumtime'), 'FILENAME': ('filename', 'module'),
           'LINE': ('line',), 'NAME': ('name',), 'NFL': ('nfl',), 'PCALLS': ('pcalls',), 'STDNAME': ('stdname',),
           'TIME': ('time', 'tottime')}


class SortKey(StrEnum):
    _ignore_ = 'member'

    def __new__(cls, value, *others):
        made = str.__new__(cls, value)
        made._value_ = value
        made._all_values = (value, *others)
        for other in others:
            cls._value2member_map_[other] = made
        return made

    for member in _ORDERS:
        vars()[member] = _ORDERS[member]


FunctionProfile = make_dataclass(
    'FunctionProfile', dict(ncalls=str, tottime=float, percall_tottime=float, cumtime=float, percall_cumtime=float,
                            file_name=str, line_number=int).items(), module=__name__, unsafe_hash=True)
StatsProfile = make_dataclass(
    'StatsProfile', [('total_tt', float), ('func_profiles', dict[str, FunctionProfile])], module=__name__,
    unsafe_hash=True)


# ---- names of functions ----

def func_std_string(func_name):
    file, line, name = func_name
    if (file, line) != ('~', 0):
        return f'{file}:{line}({name})'
    return '{%s}' % name[1:-1] if name[:1] == '<' and name[-1:] == '>' else name


def func_get_function_name(func):
    return func[2]


def func_strip_path(func_name):
    file, line, name = func_name
    return file.rpartition('/')[2], line, name


# ---- joining ----

def add_callers(target, source):
    joined = dict(target)
    for caller, calls in source.items():
        if caller not in joined:
            joined[caller] = calls
        elif isinstance(calls, tuple):
            joined[caller] = tuple(map(sum, zip(calls, joined[caller])))
        else:
            joined[caller] += calls
    return joined


def add_func_stats(target, source):
    sums = tuple(a + b for a, b in zip(source[:4], target[:4]))
    return *sums, add_callers(target[4], source[4])


def count_calls(callers):
    return sum(callers.values())


def f8(x):
    return '%8.3f' % x


def _calls(primitive, every):
    return str(every) if primitive == every else f'{every}/{primitive}'


class TupleComp:
    """Compares tuples by places, each upwards (1) or downwards (-1)."""

    def __init__(self, comp_select_list):
        self.comp_select_list = comp_select_list

    def compare(self, left, right):
        for place, direction in self.comp_select_list:
            if left[place] != right[place]:
                return direction if left[place] > right[place] else -direction
        return 0


class Stats:
    # by name: places in (row[:4], file, line, name, shown) with their direction, and what it is called in print
    sort_arg_dict_default = {
        key: (places, shown) for keys, places, shown in (
            (('calls', 'ncalls'), ((1, -1),), 'call count'),
            (('cumtime', 'cumulative'), ((3, -1),), 'cumulative time'),
            (('filename', 'module'), ((4, 1),), 'file name'),
            (('line',), ((5, 1),), 'line number'),
            (('name',), ((6, 1),), 'function name'),
            (('nfl',), ((6, 1), (4, 1), (5, 1)), 'name/file/line'),
            (('pcalls',), ((0, -1),), 'primitive call count'),
            (('stdname',), ((7, 1),), 'standard name'),
            (('time', 'tottime'), ((2, -1),), 'internal time'),
        ) for key in keys}

    def __init__(self, *args, stream=None):
        self.stream = stream or sys.stdout
        first, *others = args or (None,)
        self.init(first)
        self.add(*others)

    def init(self, arg):
        self.all_callees = self.fcn_list = None
        self.files = []
        self.total_tt = self.total_calls = self.prim_calls = self.max_name_len = 0
        self.top_level = set()
        self.stats, self.waits = {}, {}
        self.sort_arg_dict = {}
        self.load_stats(arg)
        try:
            self.get_top_level_stats()
        except Exception:
            print('Invalid timing data %s' % (self.files[-1] if self.files else ''), file=self.stream)
            raise

    def load_stats(self, arg):
        if arg is None:
            self.stats = {}
        elif isinstance(arg, str):
            self._load_file(arg)
        elif hasattr(arg, 'create_stats'):
            arg.create_stats()
            self.stats, arg.stats = arg.stats, {}
            self.waits = getattr(arg, 'waits', {})
        if not self.stats and arg is not None and not isinstance(arg, str) and not hasattr(arg, 'create_stats'):
            raise TypeError('Cannot create or construct a %r object from %r' % (self.__class__, arg))

    def _load_file(self, name):
        import marshal
        import os
        import time
        with open(name, 'rb') as source:
            self.stats = marshal.load(source)
            try:
                self.waits = marshal.load(source)
            except EOFError:
                self.waits = {}  # another Python wrote it
        try:
            self.files = [time.ctime(os.stat(name).st_mtime) + '    ' + name]
        except OSError:
            self.files = [name]

    def get_top_level_stats(self):
        for name, (primitive, every, own, whole, callers) in self.stats.items():
            self.prim_calls += primitive
            self.total_calls += every
            self.total_tt += own
            if ('jprofile', 0, 'profiler') in callers:
                self.top_level.add(name)
            self.max_name_len = max(self.max_name_len, len(func_std_string(name)))

    # ---- changing ----

    def add(self, *arg_list):
        for item in reversed(arg_list):
            other = item if type(item) is type(self) else type(self)(item)
            self.files += other.files
            for total in ('total_calls', 'prim_calls', 'total_tt'):
                setattr(self, total, getattr(self, total) + getattr(other, total))
            self.top_level |= other.top_level
            self.max_name_len = max(self.max_name_len, other.max_name_len)
            self.fcn_list = None
            for name, row in other.stats.items():
                self.stats[name] = add_func_stats(self.stats[name], row) if name in self.stats else row
            for name, waits in other.waits.items():
                self._add_waits(self.waits, name, waits)
        return self

    @staticmethod
    def _add_waits(table, name, waits):
        table[name] = tuple(a + b for a, b in zip(waits, table.get(name, (0, 0, 0))))

    def dump_stats(self, filename):
        import marshal
        with open(filename, 'wb') as out:
            marshal.dump(self.stats, out)
            marshal.dump(self.waits, out)

    def strip_dirs(self):
        stripped, waits = {}, {}
        for name, row in self.stats.items():
            callers = {}
            for caller, calls in row[4].items():
                callers = add_callers(callers, {func_strip_path(caller): calls})
            short, row = func_strip_path(name), (*row[:4], callers)
            stripped[short] = add_func_stats(stripped[short], row) if short in stripped else row
        for name, seconds in self.waits.items():
            self._add_waits(waits, func_strip_path(name), seconds)
        self.max_name_len = max((len(func_std_string(name)) for name in stripped), default=0)
        self.top_level = {func_strip_path(name) for name in self.top_level}
        self.stats, self.waits = stripped, waits
        self.fcn_list = self.all_callees = None
        return self

    def calc_callees(self):
        if self.all_callees:
            return
        self.all_callees = {name: {} for name in self.stats}
        for name, row in self.stats.items():
            for caller, calls in row[4].items():
                self.all_callees.setdefault(caller, {})[name] = calls

    # ---- sorting ----

    def get_sort_arg_defs(self):
        """The names of orders, and every beginning of one that is unambiguous."""
        if not self.sort_arg_dict:
            found, ambiguous = {}, set()
            for word, order in self.sort_arg_dict_default.items():
                for size in range(1, len(word) + 1):
                    start = word[:size]
                    if start in found and found[start] is not order:
                        ambiguous.add(start)
                    found[start] = order
            for start in ambiguous - set(self.sort_arg_dict_default):
                del found[start]
            self.sort_arg_dict = found
        return self.sort_arg_dict

    def sort_stats(self, *field):
        if not field:
            self.fcn_list = 0
            return self
        if len(field) == 1 and isinstance(field[0], int):
            field = [{-1: 'stdname', 0: 'calls', 1: 'time', 2: 'cumulative'}[field[0]]]
        elif len(field) >= 2:
            for each in field[1:]:
                if type(each) != type(field[0]):
                    raise TypeError("Can't have mixed argument type")
        if isinstance(field[0], SortKey):
            field = [each.value for each in field]
        orders = self.get_sort_arg_defs()
        places, self.sort_type = (), ''
        for index, word in enumerate(field):
            more, shown = orders[word]
            places += more
            self.sort_type += (index and ', ' or '') + shown
        rows = [(*row[:4], *name, func_std_string(name), name) for name, row in self.stats.items()]
        rows.sort(key=cmp_to_key(TupleComp(places).compare))
        self.fcn_list = [row[-1] for row in rows]
        return self

    def reverse_order(self):
        if self.fcn_list:
            self.fcn_list.reverse()
        return self

    # ---- restricting ----

    def eval_print_amount(self, sel, list, msg):
        if isinstance(sel, str):
            try:
                pattern = re.compile(sel)
            except re.PatternError:
                return list, msg + f'   <Invalid regular expression {sel!r}>\n'
            chosen = [name for name in list if pattern.search(func_std_string(name))]
        elif isinstance(sel, float) and 0 <= sel < 1:
            chosen = list[:int(len(list) * sel + 0.5)]
        elif isinstance(sel, int) and 0 <= sel < len(list):
            chosen = list[:sel]
        else:
            chosen = list
        if len(chosen) != len(list):
            msg += f'   List reduced from {len(list)!r} to {len(chosen)!r} due to restriction <{sel!r}>\n'
        return chosen, msg

    def get_print_list(self, sel_list):
        if self.fcn_list:
            names, message = self.fcn_list[:], f'   Ordered by: {self.sort_type}\n'
        else:
            names, message = list(self.stats), '   Random listing order was used\n'
        for each in sel_list:
            names, message = self.eval_print_amount(each, names, message)
        if not names:
            return 0, names
        print(message, file=self.stream)
        shown = self.stats if len(names) == len(self.stats) else names
        return max(map(len, map(func_std_string, shown))) + 2, names

    def get_stats_profile(self):
        names = self.fcn_list[:] if self.fcn_list else list(self.stats)
        profiles = {}
        for file, line, name in names:
            primitive, every, own, whole, _ = self.stats[file, line, name]
            profiles[name] = FunctionProfile(
                _calls(primitive, every), _rounded(own), _rounded(own / every if every else -1), _rounded(whole),
                _rounded(whole / primitive if primitive else -1), file, line)
        return StatsProfile(_rounded(self.total_tt), profiles)

    # ---- printing ----

    def _say(self, *words, **how):
        print(*words, **how, file=self.stream)

    def print_stats(self, *amount):
        for each in self.files:
            self._say(each)
        if self.files:
            self._say()
        for name in self.top_level:
            self._say(' ' * 8, func_get_function_name(name))
        primitive = '' if self.total_calls == self.prim_calls else f'({self.prim_calls} primitive calls) '
        self._say(f'{"":8} {self.total_calls} function calls {primitive}in {self.total_tt:.3f} seconds\n')
        _, names = self.get_print_list(amount)
        if names:
            self.print_title()
            for name in names:
                self.print_line(name)
            self._print_waits(names)
            self._say('\n')
        return self

    def _print_waits(self, names):
        """Ours: only where something was waited for, so that what computes alone prints as CPython does."""
        totals = [sum(seconds[i] for seconds in self.waits.values()) for i in range(3)]
        if not any(totals):
            return
        self._say('\n   Of tottime, where it went (all threads: cpu %.3f, gil wait %.3f, i/o %.3f, others %.3f)' %
                  (self.total_tt - sum(totals), *totals))
        self._say('      cpu gil wait      i/o   others filename:lineno(function)')
        for name in names:
            if any(waits := self.waits.get(name, ())):
                self._say(f8(self.stats[name][2] - sum(waits)) + ' ' + ' '.join(map(f8, waits)), func_std_string(name),
                          sep=' ')

    def print_callees(self, *amount):
        width, names = self.get_print_list(amount)
        if names:
            self.calc_callees()
            self._print_relations(width, 'called...', '->', [(name, self.all_callees.get(name, {})) for name in names])
        return self

    def print_callers(self, *amount):
        width, names = self.get_print_list(amount)
        if names:
            self._print_relations(width, 'was called by...', '<-', [(name, self.stats[name][4]) for name in names])
        return self

    def _print_relations(self, width, title, arrow, rows):
        self.print_call_heading(width, title)
        for name, calls in rows:
            self.print_call_line(width, name, calls, arrow)
        self._say('\n')

    def print_call_heading(self, name_size, column_title):
        self._say('Function '.ljust(name_size) + column_title)
        if any(isinstance(calls, tuple) for row in self.stats.values() for calls in row[4].values()):
            self._say(' ' * name_size + '    ncalls  tottime  cumtime')

    def print_call_line(self, name_size, source, call_dict, arrow='->'):
        start = func_std_string(source).ljust(name_size) + arrow
        if not call_dict:
            self._say(start, '')
        for name in sorted(call_dict):
            calls, shown = call_dict[name], func_std_string(name)
            if isinstance(calls, tuple):
                every, primitive, own, whole = calls
                detail = f'{_calls(primitive, every):>7} {f8(own)} {f8(whole)}  {shown}'
            else:
                detail = f'{shown}({calls!r}) {f8(self.stats[name][3])}'
            self._say(start, detail)
            start = ' ' * len(start)

    def print_line(self, func):
        primitive, every, own, whole, _ = self.stats[func]
        columns = [_calls(primitive, every).rjust(9), f8(own), f8(own / every) if every else ' ' * 8,
                   f8(whole), f8(whole / primitive) if primitive else ' ' * 8]
        self._say(*columns, func_std_string(func))

    def print_title(self):
        self._say('   ncalls  tottime  percall  cumtime  percall filename:lineno(function)')


def _rounded(seconds):
    return float(f8(seconds))
