"""A loop from its making to its closing, and the one call that does it all."""

__all__ = ('Runner', 'run')

import _signal
import threading
from _asyncio import _get_running_loop
from _contextvars import copy_context
from asyncio import events
from asyncio.constants import THREAD_JOIN_TIMEOUT
from asyncio.coroutines import iscoroutine
from asyncio.exceptions import CancelledError
from asyncio.tasks import all_tasks, gather

_SIGINT = 2


def run(main, *, debug=None, loop_factory=None):
    """Runs a coroutine to its end on a loop of its own."""
    _refuse_within_loop('asyncio.run()')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _refuse_within_loop(what):
    if _get_running_loop() is not None:
        raise RuntimeError(f'{what} cannot be called from a running event loop')


class Runner:
    """Several coroutines one after another on one loop, which is made when it is first needed."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._closed = False
        self._context = None

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def get_loop(self):
        if self._closed:
            raise RuntimeError('Runner is closed')
        if self._loop is None:
            self._open()
        return self._loop

    def _open(self):
        factory = self._loop_factory
        self._loop = loop = events.new_event_loop() if factory is None else factory()
        if factory is None:
            events.set_event_loop(loop)
        if self._debug is not None:
            loop.set_debug(self._debug)
        self._context = copy_context()

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        _refuse_within_loop('Runner.run()')
        task = self.get_loop().create_task(coro, context=self._context if context is None else context)
        handler = _Interrupts(self._loop, task)
        # unless the program says what Ctrl-C is to do
        ours = threading.current_thread() is threading.main_thread() and _signal.handler(_SIGINT) is None
        if ours:
            _signal.handle(_SIGINT, handler)
        try:
            return self._loop.run_until_complete(task)
        except CancelledError:
            # whether that was why, and nobody else's wish
            if handler.count and hasattr(task, 'uncancel') and task.uncancel() == 0:
                raise KeyboardInterrupt()
            raise
        finally:
            if ours and _signal.handler(_SIGINT) is handler:
                _signal.handle(_SIGINT, None)

    def close(self):
        loop = self._loop
        if loop is None:
            return
        try:
            _cancel_all_tasks(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor(THREAD_JOIN_TIMEOUT))
        finally:
            if self._loop_factory is None:
                events.set_event_loop(None)
            loop.close()
            self._loop = None
            self._closed = True


class _Interrupts:
    """The first Ctrl-C cancels the main task, any other is a KeyboardInterrupt.

    It looks like the functools.partial that CPython has here, which is dear to load.
    """

    args = ()
    func = property(lambda self: self._on_sigint)

    def __init__(self, loop, main_task):
        self._loop = loop
        self.keywords = {'main_task': main_task}
        self.count = 0

    def _on_sigint(self, signum, frame):
        self.count += 1
        task = self.keywords['main_task']
        if self.count > 1 or task.done():
            raise KeyboardInterrupt()
        task.cancel()
        # the loop may wait for something else
        self._loop.call_soon_threadsafe(lambda: None)

    __call__ = _on_sigint


def _cancel_all_tasks(loop):
    left = all_tasks(loop)
    for task in left:
        task.cancel()
    if left:
        loop.run_until_complete(gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and (error := task.exception()) is not None:
            loop.call_exception_handler({'message': 'unhandled exception during asyncio.run() shutdown',
                                         'exception': error, 'task': task})
