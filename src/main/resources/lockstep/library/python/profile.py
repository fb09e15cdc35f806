"""The profiler whose Python one may read: a hook of sys.setprofile that keeps a stack of its own."""

import sys
import time
from cProfile import _whole_runs

__all__ = ['run', 'runctx', 'Profile']


class Profile:
    bias = 0

    def __init__(self, timer=None, bias=None):
        self._clock = timer or time.process_time
        self.bias = type(self).bias if bias is None else bias
        self._rows = {}  # name: [all calls, primitive ones, own time, with what it called, callers, how deep it is in]
        self._stack = []  # [row, since, below, caller's name]

    # ---- the hook ----

    def _heard(self, frame, event, arg):
        match event:
            case 'call':
                code = frame.f_code
                self._enter((code.co_filename, code.co_firstlineno, code.co_name))
            case 'c_call':
                self._enter(('', 0, arg.__name__))
            case _:
                self._leave()

    def _enter(self, name):
        row = self._rows.setdefault(name, [0, 0, 0.0, 0.0, {}, 0])
        if self._stack:
            callers = row[4]
            caller = self._stack[-1][3]
            callers[caller] = callers.get(caller, 0) + 1
        row[5] += 1
        self._stack.append([row, self._now(), 0.0, name])

    def _leave(self):
        if not self._stack:
            return
        row, since, below, _ = self._stack.pop()
        whole = self._now() - since
        row[5] -= 1
        row[0] += 1
        if not row[5]:
            row[1] += 1
            row[3] += whole
        row[2] += whole - below
        if self._stack:
            self._stack[-1][2] += whole

    def _now(self):
        value = self._clock()
        return sum(value[:2]) if isinstance(value, tuple) else value

    def _listening(self, call):
        sys.setprofile(self._heard)
        try:
            return call()
        finally:
            sys.setprofile(None)
            while self._stack:
                self._leave()

    # ---- running ----

    def run(self, cmd):
        import __main__
        return self.runctx(cmd, vars(__main__), vars(__main__))

    def runctx(self, cmd, globals, locals):
        self.set_cmd(cmd)
        self._listening(lambda: exec(cmd, globals, locals))
        return self

    def runcall(self, func, /, *args, **kw):
        self.set_cmd(repr(func))
        return self._listening(lambda: func(*args, **kw))

    def set_cmd(self, cmd):
        self._cmd = cmd

    def calibrate(self, m, verbose=0):
        """Our clock stands still while the hook is not charged for: nothing to be taken off."""
        return 0.0

    # ---- results ----

    def create_stats(self):
        sys.setprofile(None)
        self.snapshot_stats()

    def snapshot_stats(self):
        self.stats = {name: (primitive, calls, own, whole, callers.copy())
                      for name, (calls, primitive, own, whole, callers, _) in self._rows.items()}

    def print_stats(self, sort=-1):
        import pstats
        keys = sort if isinstance(sort, tuple) else (sort,)
        pstats.Stats(self).strip_dirs().sort_stats(*keys).print_stats()

    def dump_stats(self, file):
        import marshal
        self.create_stats()
        with open(file, 'wb') as out:
            marshal.dump(self.stats, out)


run, runctx = _whole_runs(Profile)
