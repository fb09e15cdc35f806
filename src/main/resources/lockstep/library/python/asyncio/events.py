"""Handles of what a loop is to call, policies that make loops, and what every loop has."""

__all__ = ('AbstractEventLoopPolicy', 'AbstractEventLoop', 'AbstractServer', 'Handle', 'TimerHandle',
           'get_event_loop_policy', 'set_event_loop_policy', 'get_event_loop', 'set_event_loop', 'new_event_loop',
           'get_child_watcher', 'set_child_watcher', '_set_running_loop', 'get_running_loop', '_get_running_loop')

import sys
import threading
from operator import gt, lt
from _contextvars import copy_context as _copy_context
from _asyncio import _get_running_loop, _set_running_loop, get_running_loop, get_event_loop


# ---- handles ----

class Handle:
    """A call that a loop will make."""

    # Loops in their plain state make handles without __init__() (PlainLoops.java).
    __slots__ = ('_callback', '_args', '_cancelled', '_loop', '_source_traceback', '_repr', '__weakref__', '_context')

    def __init__(self, callback, args, loop, context=None):
        self._callback, self._args = callback, args
        self._loop = loop
        self._cancelled = False
        self._repr = self._source_traceback = None
        self._context = _copy_context() if context is None else context
        if loop.get_debug():
            from asyncio.format_helpers import extract_stack
            self._source_traceback = extract_stack(sys._getframe(1))

    def get_context(self):
        return self._context

    def cancelled(self):
        return self._cancelled

    def cancel(self):
        if self._cancelled:
            return
        self._cancelled = True
        if self._loop.get_debug():
            # what it would have called is not known any more
            self._repr = repr(self)
        self._callback = self._args = None

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            told = {'message': f'Exception in callback {self._call_shown()}', 'exception': error, 'handle': self}
            if self._source_traceback:
                told['source_traceback'] = self._source_traceback
            self._loop.call_exception_handler(told)

    def _call_shown(self):
        from asyncio.format_helpers import _format_callback_source
        return _format_callback_source(self._callback, self._args, debug=self._loop.get_debug())

    def _repr_info(self):
        facts = [type(self).__name__]
        if self._cancelled:
            facts.append('cancelled')
        if self._callback is not None:
            facts.append(self._call_shown())
        if trace := self._source_traceback:
            facts.append('created at {0[0]}:{0[1]}'.format(trace[-1]))
        return facts

    def __repr__(self):
        return f"<{' '.join(self._repr_info())}>" if self._repr is None else self._repr


def _compared(sooner, or_equal=False):
    def compare(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        return sooner(self._when, other._when) or or_equal and self == other
    return compare


class TimerHandle(Handle):
    """A call at its time."""

    __slots__ = '_scheduled', '_when'

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        if self._source_traceback:
            self._source_traceback.pop()
        self._scheduled = False
        self._when = when

    def when(self):
        return self._when

    def cancel(self):
        if not self._cancelled:
            self._loop._timer_handle_cancelled(self)
        super().cancel()

    def _repr_info(self):
        facts = super()._repr_info()
        facts.insert(1 + self._cancelled, f'when={self._when}')
        return facts

    __lt__, __gt__ = _compared(lt), _compared(gt)
    __le__, __ge__ = _compared(lt, True), _compared(gt, True)

    def _same(self):
        return self._when, self._callback, self._args, self._cancelled

    def __eq__(self, other):
        return self._same() == other._same() if isinstance(other, TimerHandle) else NotImplemented

    def __hash__(self):
        return hash(self._when)


# ---- what there is to be written by a kind of loop, server or policy ----

def _leave_open(cls, methods, coroutines=''):
    """Gives a class methods that say that they are missing."""
    def plain():
        def missing(self, *args, **kwargs):
            raise NotImplementedError
        return missing

    def awaited():
        async def missing(self, *args, **kwargs):
            raise NotImplementedError
        return missing

    for names, make in ((methods, plain), (coroutines, awaited)):
        for name in names.split():
            missing = make()
            missing.__name__, missing.__qualname__ = name, f'{cls.__name__}.{name}'
            setattr(cls, name, missing)


class AbstractServer:
    """What start_server() gives."""

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info):
        self.close()
        await self.wait_closed()


class AbstractEventLoop:
    """What isinstance() tells a loop by."""


class AbstractEventLoopPolicy:
    """Says which loop belongs to a thread."""


_leave_open(AbstractServer, 'close get_loop is_serving', 'start_serving serve_forever wait_closed')
_leave_open(AbstractEventLoopPolicy, 'get_event_loop set_event_loop new_event_loop get_child_watcher set_child_watcher')
_leave_open(
    AbstractEventLoop,
    'run_forever run_until_complete stop is_running is_closed close _timer_handle_cancelled call_soon call_later '
    'call_at time create_future create_task call_soon_threadsafe run_in_executor set_default_executor add_reader '
    'remove_reader add_writer remove_writer add_signal_handler remove_signal_handler set_task_factory '
    'get_task_factory get_exception_handler set_exception_handler default_exception_handler '
    'call_exception_handler get_debug set_debug',
    'shutdown_asyncgens shutdown_default_executor getaddrinfo getnameinfo create_connection create_server start_tls '
    'sendfile create_unix_connection create_unix_server connect_accepted_socket create_datagram_endpoint '
    'connect_read_pipe connect_write_pipe subprocess_shell subprocess_exec sock_recv sock_recv_into sock_recvfrom '
    'sock_recvfrom_into sock_sendall sock_sendto sock_connect sock_accept sock_sendfile')


# ---- policies ----

class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """A loop per thread; the main thread's is made when it is asked for, unless one was set before."""

    _loop_factory = None

    def __init__(self):
        self._local = threading.local()

    def new_event_loop(self):
        return self._loop_factory()

    def set_event_loop(self, loop):
        if not (loop is None or isinstance(loop, AbstractEventLoop)):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._local.loop = loop

    def get_event_loop(self):
        thread = threading.current_thread()
        if not hasattr(self._local, 'loop') and thread is threading.main_thread():
            import warnings
            warnings.warn('There is no current event loop', DeprecationWarning, stacklevel=1 + _frames_of_asyncio())
            self.set_event_loop(self.new_event_loop())
        loop = getattr(self._local, 'loop', None)
        if loop is None:
            raise RuntimeError(f'There is no current event loop in thread {thread.name!r}.')
        return loop


def _frames_of_asyncio():
    """How many there are between the program and a policy."""
    count = 1
    frame = sys._getframe(2)
    while frame is not None and frame.f_globals.get('__name__', '').partition('.')[0] in ('asyncio', '_asyncio'):
        count += 1
        frame = frame.f_back
    return count


_event_loop_policy = None


def get_event_loop_policy():
    if _event_loop_policy is None:
        from asyncio.unix_events import DefaultEventLoopPolicy
        set_event_loop_policy(DefaultEventLoopPolicy())
    return _event_loop_policy


def set_event_loop_policy(policy):
    global _event_loop_policy
    if not (policy is None or isinstance(policy, AbstractEventLoopPolicy)):
        raise TypeError(
            f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _event_loop_policy = policy


def new_event_loop():
    return get_event_loop_policy().new_event_loop()


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


def get_child_watcher():
    return get_event_loop_policy().get_child_watcher()


def set_child_watcher(watcher):
    return get_event_loop_policy().set_child_watcher(watcher)
