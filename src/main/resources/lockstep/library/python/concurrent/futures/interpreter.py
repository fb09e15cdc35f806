"""A pool of threads of which each has an interpreter of its own, with its own GIL: new in Python 3.14."""

import multiprocessing
import os
from concurrent.futures import process as _process
from multiprocessing.process import BaseProcess


class BrokenInterpreterPool(_process.BrokenProcessPool):
    """An interpreter died before its time, and with it the pool."""


class ExecutionFailed(Exception):
    """What an interpreter raised, told from outside."""


class _Interpreter(BaseProcess):
    """What looks like a process to the pool."""

    _start_method = 'spawn'

    @staticmethod
    def _Popen(process_obj):
        from multiprocessing.popen_spawn import Popen
        return Popen(process_obj, 'interpreter')


class _Context(type(multiprocessing.get_context('spawn'))):
    """Makes interpreters where multiprocessing makes processes."""

    Process = _Interpreter

    def get_start_method(self, allow_none=False):
        return 'spawn'


class InterpreterPoolExecutor(_process.ProcessPoolExecutor):
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        workers = min(32, 4 + (os.process_cpu_count() or 1)) if max_workers is None else max_workers
        super().__init__(workers, _Context(), initializer, initargs)
