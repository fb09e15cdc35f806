"""A pool of threads of which each has an interpreter of its own, with its own GIL: new in Python 3.14."""

import os
from concurrent.futures import process as _process

BrokenInterpreterPool = type('BrokenInterpreterPool', (_process.BrokenProcessPool,), {
    '__doc__': 'An interpreter died before its time, and with it the pool.', '__module__': __name__})


class ExecutionFailed(Exception):
    """What an interpreter raised, told from outside."""


class _Context:
    """Makes interpreters where multiprocessing makes processes."""

    def __init__(self):
        import multiprocessing
        self._spawn = multiprocessing.get_context('spawn')

    def __getattr__(self, name):
        return getattr(self._spawn, name)

    def Process(self, *args, **kwargs):
        made = _Interpreter(*args, **kwargs)
        return made

    def get_start_method(self, allow_none=False):
        return 'spawn'


def _interpreter_class():
    from multiprocessing.process import BaseProcess

    class Interpreter(BaseProcess):
        _start_method = 'spawn'

        @staticmethod
        def _Popen(process_obj):
            from multiprocessing.popen_spawn import Popen
            return Popen(process_obj, 'interpreter.create')

    Interpreter.__module__ = __name__
    Interpreter.__qualname__ = '_Interpreter'
    return Interpreter


_Interpreter = _interpreter_class()


class InterpreterPoolExecutor(_process.ProcessPoolExecutor):
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.process_cpu_count() or 1) + 4)
        super().__init__(max_workers, _Context(), initializer, initargs)
