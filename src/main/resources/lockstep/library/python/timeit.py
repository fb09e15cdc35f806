"""How long a statement takes, by the virtual clock."""

import itertools
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5
dummy_src_name = '<timeit-src>'


def _indented(text, width):
    return text.replace('\n', '\n' + ' ' * width)


class Timer:
    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        names = {} if globals is None else dict(globals)
        for what, given in (('stmt', stmt), ('setup', setup)):
            if isinstance(given, str):
                compile(given, dummy_src_name, 'exec')
            elif callable(given):
                names['_' + what] = given
            else:
                raise ValueError(f'{what} is neither a string nor callable')
        body = _indented(stmt, 8) if isinstance(stmt, str) else '_stmt()'
        first = _indented(setup, 4) if isinstance(setup, str) else '_setup()'
        self.src = (f'def inner(_it, _timer):\n    {first}\n    _t0 = _timer()\n    for _i in _it:\n        {body}\n'
                    '        pass\n    _t1 = _timer()\n    return _t1 - _t0\n')
        exec(compile(self.src, dummy_src_name, 'exec'), names)
        self.inner = names['inner']

    def print_exc(self, file=None):
        import traceback
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        return self.inner(itertools.repeat(None, number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        scale = 1
        while True:
            for digit in (1, 2, 5):
                number = scale * digit
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
