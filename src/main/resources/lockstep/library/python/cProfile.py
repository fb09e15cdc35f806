"""Profiling of a run: who called whom, how often and for how long, by the thread's clock."""

import _lsprof
import sys
from contextlib import suppress

__all__ = ['run', 'runctx', 'Profile']


def label(code):
    """What statistics call a function: file, line and name; what is C has only a name."""
    if isinstance(code, str):
        return '~', 0, code
    return code.co_filename, code.co_firstlineno, code.co_name


def _merged(old, new):
    return tuple(a + b for a, b in zip(old, new))


class Profile(_lsprof.Profiler):
    def print_stats(self, sort=-1):
        import pstats
        keys = sort if isinstance(sort, tuple) else (sort,)
        pstats.Stats(self).strip_dirs().sort_stats(*keys).print_stats()

    def dump_stats(self, file):
        import marshal
        self.create_stats()
        with open(file, 'wb') as out:
            marshal.dump(self.stats, out)
            marshal.dump(self.waits, out)  # ours; who reads one object only does not see it

    def create_stats(self):
        self.disable()
        self.snapshot_stats()

    def snapshot_stats(self):
        entries = self.getstats()
        callers = {}
        for caller in entries:
            for callee in caller.calls or ():
                of_callee = callers.setdefault(label(callee.code), {})
                row = self._row(callee)
                name = label(caller.code)
                of_callee[name] = _merged(of_callee[name], row) if name in of_callee else row
        self.stats = {}
        for entry in entries:
            name = label(entry.code)
            calls, primitive, own, whole = self._row(entry)
            self.stats[name] = primitive, calls, own, whole, callers.get(name, {})
        self.waits = {}
        for code, *seconds in self._waits():
            name = label(code)
            self.waits[name] = _merged(self.waits.get(name, (0, 0, 0)), seconds)

    @staticmethod
    def _row(entry):
        """As the callers' rows are kept: all calls, those that are not recursive, own time, with what it called."""
        count = entry.callcount
        return count, count - entry.reccallcount, entry.inlinetime, entry.totaltime

    def __enter__(self):
        self.enable()
        return self

    def __exit__(self, *error):
        self.disable()

    # not `with self`: a call of __exit__ would be counted

    def runcall(self, func, /, *args, **kw):
        try:
            self.enable()
            return func(*args, **kw)
        finally:
            self.disable()

    def runctx(self, cmd, globals, locals):
        try:
            self.enable()
            exec(cmd, globals, locals)
            return self
        finally:
            self.disable()

    def run(self, cmd):
        namespace = sys.modules['__main__'].__dict__
        return self.runctx(cmd, namespace, namespace)


def _whole_runs(profiler):
    """A profiler's run() and runctx(): all of a statement, then the report, printed or into a file."""

    def finished(profile, filename, sort, start, *args):
        with suppress(SystemExit):
            start(*args)
        if filename is not None:
            return profile.dump_stats(filename)
        return profile.print_stats(sort)

    def run(statement, filename=None, sort=-1):
        profile = profiler()
        return finished(profile, filename, sort, profile.run, statement)

    def runctx(statement, globals, locals, filename=None, sort=-1):
        profile = profiler()
        return finished(profile, filename, sort, profile.runctx, statement, globals, locals)

    return run, runctx


run, runctx = _whole_runs(Profile)
