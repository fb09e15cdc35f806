"""The loop: a queue of what is ready, a heap of what has its time, and one wait."""

__all__ = ('BaseEventLoop', 'Server')

import sys
import threading
from time import monotonic as _monotonic
from _collections import deque
import _aio
from _asyncio import _report_unretrieved, _unretrieved
from _heapq import heapify, heappop, heappush
from asyncio import coroutines, events, tasks
from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.futures import Future, isfuture, wrap_future, _get_loop, _set_result_unless_cancelled
from asyncio.log import logger

# Cancelled timers stay in the heap until they are its first, or until they are most of it.
_MIN_SCHEDULED_TIMER_HANDLES = 100
_MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5
MAXIMUM_SELECT_TIMEOUT = 24 * 3600

# what an exception handler is told of, and what of it may have variables
_FAILED = 'task', 'future', 'handle'

_push_timer = _aio.push_timer
_pop_timer = _aio.pop_timer
_plain_timer = _aio.plain_timer
_one_round = _aio.one_round
_take_due = _aio.take_due
_works = _aio.works
_Handle = events.Handle
_TimerHandle = events.TimerHandle
_Task = tasks.Task


def _require_callable(thing, complaint):
    if thing is not None and not callable(thing):
        raise TypeError(complaint.format(thing))


def _hide_caller(made):
    """Debug mode tells where the program made a thing, and not that it did so through the loop."""
    if made._source_traceback:
        made._source_traceback.pop()
    return made


def _run_until_complete_cb(fut):
    # these two end run_forever() by themselves
    if fut.cancelled() or not isinstance(fut.exception(), (SystemExit, KeyboardInterrupt)):
        _get_loop(fut).stop()


class _Watched:
    """Around a call-back in debug mode: the loop knows which one it is, and says so if it took long."""

    def __init__(self, loop, handle):
        self._loop, self._handle = loop, handle

    def __enter__(self):
        self._loop._current_handle = self._handle
        self._began = self._loop.time()

    def __exit__(self, kind, error, trace):
        loop, handle = self._loop, self._handle
        loop._current_handle = None
        took = loop.time() - self._began
        if kind is None and took >= loop.slow_callback_duration:
            task = getattr(handle._callback, '__self__', None)
            logger.warning('Executing %s took %.3f seconds', repr(task if isinstance(task, tasks.Task) else handle), took)


class BaseEventLoop(events.AbstractEventLoop):
    # whether the selector has anything to say beside that somebody has woken it
    _watches_files = True
    _selector = None

    def __init__(self):
        _works('asyncio.loop')
        self._clock_resolution = 1e-09
        # handles
        self._ready = deque()
        self._scheduled = []
        self._timer_cancelled_count = 0
        # answers of the pretend internet on their way: when, which, handle
        self._arrivals = []
        self._arrival_count = 0
        # what complains of being left open
        self._at_close = []
        # the loop's life
        self._thread_id = None
        self._stopping = self._closed = False
        self._asyncgens_shutdown_called = self._executor_shutdown_called = False
        # what the program may set
        self._default_executor = self._task_factory = self._exception_handler = None
        self.slow_callback_duration = 0.1
        self.set_debug(coroutines._is_debug_mode())
        self._current_handle = None
        # how deep it was before debug mode had it
        self._origin_depth = None

    def __repr__(self):
        return '<{} running={} closed={} debug={}>'.format(
            type(self).__name__, self.is_running(), self.is_closed(), self.get_debug())

    # ---- one round ----

    def _run_once(self):
        if _unretrieved:
            _report_unretrieved()
        if self._scheduled and (self._timer_cancelled_count or self._scheduled[0]._cancelled):
            self._drop_cancelled_timers()
        ready = self._ready
        _works('asyncio.round')
        if self._watches_files or not (ready or self._stopping):
            self._select()
        if self._arrivals:
            now = self.time()
            while self._arrivals and self._arrivals[0][0] <= now:
                ready.append(heappop(self._arrivals)[-1])
        timers = self._scheduled
        if timers:
            _take_due(timers, self.time() + self._clock_resolution, ready)
        # what these make ready is for the next round
        for handle in _one_round(ready):
            if self._debug:
                with _Watched(self, handle):
                    handle._run()
            else:
                handle._run()
            # before the next: a task that failed and that nobody else has is told of there
            handle = None

    def _drop_cancelled_timers(self):
        timers = self._scheduled
        if (len(timers) > _MIN_SCHEDULED_TIMER_HANDLES
                and self._timer_cancelled_count > len(timers) * _MIN_CANCELLED_TIMER_HANDLES_FRACTION):
            dropped = [timer for timer in timers if timer._cancelled]
            timers[:] = [timer for timer in timers if not timer._cancelled]
            heapify(timers)
            self._timer_cancelled_count = 0
        else:
            dropped = []
            while timers and timers[0]._cancelled:
                dropped.append(_pop_timer(timers))
            self._timer_cancelled_count = max(0, self._timer_cancelled_count - len(dropped))
        for timer in dropped:
            timer._scheduled = False

    def _select(self):
        """Waits for the next timer, the next answer, a file, or to be woken."""
        timeout = None
        answers = ()
        if self._ready or self._stopping:
            timeout = 0
        elif self._scheduled or self._arrivals:
            now = self.time()
            if self._scheduled:
                timeout = min(max(0, self._scheduled[0]._when - now), MAXIMUM_SELECT_TIMEOUT)
            if self._arrivals:
                answer = max(0, self._arrivals[0][0] - now)
                if timeout is None or answer <= timeout:
                    # not a timer, so nothing is rounded; a selector of the program's own knows no such thing
                    timeout, answers = answer, () if self._waker is None else (True,)
        found = self._selector.select(timeout, *answers)
        if self._watches_files:
            self._process_events(found)

    # ---- running ----

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def _check_running(self):
        if self.is_running():
            raise RuntimeError('This event loop is already running')
        if events._get_running_loop() is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')

    def is_running(self):
        return self._thread_id is not None

    def is_closed(self):
        return self._closed

    def time(self):
        return _monotonic()

    def stop(self):
        self._stopping = True

    def run_forever(self):
        self._run_forever_setup()
        try:
            self._run_once()
            while not self._stopping:
                self._run_once()
        finally:
            self._run_forever_cleanup()

    _hooks = None

    def _run_forever_setup(self):
        """For loops that turn by themselves, such as a user interface's."""
        self._check_closed()
        self._check_running()
        self._hooks = sys.get_asyncgen_hooks()
        self._thread_id = threading.get_ident()
        self._track_origins(self._debug)
        sys.set_asyncgen_hooks(self._asyncgen_firstiter_hook, self._asyncgen_finalizer_hook)
        events._set_running_loop(self)

    def _run_forever_cleanup(self):
        hooks, self._hooks = self._hooks, None
        if hooks is not None:
            events._set_running_loop(None)
            self._track_origins(False)
            sys.set_asyncgen_hooks(*hooks)
            self._thread_id = None
            self._stopping = False

    def run_until_complete(self, future):
        self._check_closed()
        self._check_running()
        given, future = future, tasks.ensure_future(future, loop=self)
        ours = not isfuture(given)
        if ours:
            # if it is lost, somebody has been told why
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except BaseException:
            if ours and future.done() and not future.cancelled():
                # told by what is raised here
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if future.done():
            return future.result()
        raise RuntimeError('Event loop stopped before Future completed.')

    def close(self):
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        if self._closed:
            return
        if self._debug:
            logger.debug('Close %r', self)
        for told in self._at_close:
            told(self)
        if _unretrieved:
            _report_unretrieved()
        self._closed = self._executor_shutdown_called = True
        for waiting in (self._ready, self._scheduled, self._arrivals):
            waiting.clear()
        executor, self._default_executor = self._default_executor, None
        if executor is not None:
            executor.shutdown(wait=False)

    # ---- call-backs ----

    def call_soon(self, callback, *args, context=None):
        if self._closed or self._debug:
            self._check_call('call_soon', callback)
        handle = _Handle(callback, args, self, context)
        if handle._source_traceback:
            _hide_caller(handle)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        self._check_call('call_soon_threadsafe', callback, any_thread=True)
        handle = _hide_caller(_Handle(callback, args, self, context))
        self._ready.append(handle)
        self._write_to_self()
        return handle

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        if self._closed or self._debug:
            self._check_call('call_at', callback)
        timer = _plain_timer(self, when, callback, args, context)
        if timer is None:
            timer = _hide_caller(_TimerHandle(when, callback, args, self, context))
            timer._scheduled = True
            _push_timer(self._scheduled, timer)
        return timer

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        timer = self.call_at(self.time() + delay, callback, *args, context=context)
        return _hide_caller(timer) if timer._source_traceback else timer

    def _check_call(self, method, callback, any_thread=False):
        self._check_closed()
        if self._debug:
            if not any_thread:
                self._check_thread()
            self._check_callback(callback, method)

    def _check_thread(self):
        if self._thread_id not in (None, threading.get_ident()):
            raise RuntimeError('Non-thread-safe operation invoked on an event loop other than the current one')

    def _check_callback(self, callback, method):
        if iscoroutine(callback) or iscoroutinefunction(callback):
            raise TypeError(f'coroutines cannot be used with {method}()')
        if not callable(callback):
            raise TypeError(f'a callable object was expected by {method}(), got {callback!r}')

    def _add_callback(self, handle):
        if not handle._cancelled:
            self._ready.append(handle)

    def _timer_handle_cancelled(self, handle):
        self._timer_cancelled_count += handle._scheduled

    def _arrive_in(self, seconds, callback, *args):
        """Calls back when something outside answers; not a timer, so nothing is rounded."""
        self._arrival_count += 1
        handle = _Handle(callback, args, self, None)
        heappush(self._arrivals, (self.time() + seconds, self._arrival_count, handle))
        return handle

    # ---- tasks and futures ----

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        if self._closed:
            self._check_closed()
        if self._task_factory is None:
            task = _Task(coro, loop=self, name=name, context=context)
            return _hide_caller(task) if task._source_traceback else task
        # a factory may know nothing of contexts
        options = {} if context is None else {'context': context}
        task = self._task_factory(self, coro, **options)
        task.set_name(name)
        return task

    def get_task_factory(self):
        return self._task_factory

    def set_task_factory(self, factory):
        _require_callable(factory, 'task factory must be a callable or None')
        self._task_factory = factory

    # ---- async generators ----

    def _asyncgen_firstiter_hook(self, agen):
        if self._asyncgens_shutdown_called:
            import warnings
            warnings.warn(f'asynchronous generator {agen!r} was scheduled after loop.shutdown_asyncgens() call',
                          ResourceWarning, source=self)

    def _asyncgen_finalizer_hook(self, agen):
        if not self._closed:
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        self._asyncgens_shutdown_called = True
        left = sys._open_asyncgens(self)
        if not left:
            return
        endings = await tasks.gather(*(agen.aclose() for agen in left), return_exceptions=True)
        for agen, ending in zip(left, endings):
            if isinstance(ending, Exception):
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {agen!r}',
                    'exception': ending, 'asyncgen': agen})

    # ---- executors ----

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor
        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError('executor must be ThreadPoolExecutor instance')
        self._default_executor = executor

    def _check_default_executor(self):
        if self._executor_shutdown_called:
            raise RuntimeError('Executor shutdown has been called')

    def run_in_executor(self, executor, func, *args):
        self._check_call('run_in_executor', func, any_thread=True)
        if executor is None:
            self._check_default_executor()
            if self._default_executor is None:
                from concurrent.futures import ThreadPoolExecutor
                self._default_executor = ThreadPoolExecutor(thread_name_prefix='asyncio')
            executor = self._default_executor
        return wrap_future(executor.submit(func, *args), loop=self)

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shutdown_called = True
        if self._default_executor is None:
            return
        from asyncio.timeouts import timeout as within
        ended = self.create_future()
        waiting = threading.Thread(target=self._do_shutdown, args=(ended,))
        waiting.start()
        try:
            async with within(timeout):
                await ended
        except TimeoutError:
            import warnings
            warnings.warn(f'The executor did not finishing joining its threads within {timeout} seconds.',
                          RuntimeWarning, stacklevel=2)
            self._default_executor.shutdown(wait=False)
            return
        waiting.join()

    def _do_shutdown(self, ended):
        try:
            self._default_executor.shutdown(wait=True)
            tell = _set_result_unless_cancelled, ended, None
        except Exception as error:
            if ended.cancelled():
                return
            tell = ended.set_exception, error
        if not self._closed:
            self.call_soon_threadsafe(*tell)

    # ---- what goes wrong ----

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled
        if self.is_running():
            # where coroutines are made is noted per thread
            self.call_soon_threadsafe(self._track_origins, enabled)

    def _track_origins(self, wanted):
        if bool(wanted) == (self._origin_depth is not None):
            return
        depth, self._origin_depth = self._origin_depth, None
        if wanted:
            from asyncio.constants import DEBUG_STACK_DEPTH as depth
            self._origin_depth = sys.get_coroutine_origin_tracking_depth()
        sys.set_coroutine_origin_tracking_depth(depth)

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        _require_callable(handler, 'A callable object or None is expected, got {!r}')
        self._exception_handler = handler

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self._handle_by_default(context, 'Exception in default exception handler')
            return
        try:
            # with the variables of what failed, when it has some
            failed = next((context[key] for key in _FAILED if context.get(key) is not None), None)
            variables = failed.get_context() if hasattr(failed, 'get_context') else None
            if hasattr(variables, 'run'):
                variables.run(self._exception_handler, self, context)
            else:
                self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._handle_by_default(
                {'message': 'Unhandled error in exception handler', 'exception': error, 'context': context},
                'Exception in default exception handler while handling an unexpected error in custom exception handler')

    def _handle_by_default(self, context, complaint):
        try:
            self.default_exception_handler(context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            logger.error(complaint, exc_info=True)

    def default_exception_handler(self, context):
        running = self._current_handle
        if running is not None and running._source_traceback and 'source_traceback' not in context:
            context['handle_traceback'] = running._source_traceback
        lines = [context.get('message') or 'Unhandled exception in event loop']
        for key in sorted(context.keys() - {'message', 'exception'}):
            if key.endswith('_traceback') and key.partition('_')[0] in ('source', 'handle'):
                from traceback import format_list
                made = 'Object' if key.startswith('source') else 'Handle'
                shown = f'{made} created at (most recent call last):\n' + ''.join(format_list(context[key])).rstrip()
            else:
                shown = repr(context[key])
            lines.append(f'{key}: {shown}')
        error = context.get('exception')
        logger.error('\n'.join(lines), exc_info=error is not None and (type(error), error, error.__traceback__))

    # ---- what there is not ----

    async def subprocess_exec(self, protocol_factory, program, *args, **kwargs):
        from asyncio.subprocess import _refuse
        _refuse()

    subprocess_shell = subprocess_exec


def _found_in(module, cls, names):
    """Methods that a module has in a class of the same name; it is loaded when one of them is first called."""
    def stand_in(name):
        def method(self, *args, **kwargs):
            loaded = __import__('asyncio.' + module, None, None, ['*'])
            for each, function in vars(getattr(loaded, cls.__name__)).items():
                if not each.startswith('__'):
                    setattr(cls, each, function)
            return getattr(self, name)(*args, **kwargs)
        method.__name__, method.__qualname__ = name, f'{cls.__name__}.{name}'
        setattr(cls, name, method)

    for name in names.split():
        stand_in(name)


_found_in('_connections', BaseEventLoop,
          'create_connection create_server create_datagram_endpoint create_unix_connection create_unix_server '
          'connect_accepted_socket getaddrinfo getnameinfo sendfile sock_sendfile start_tls '
          '_sock_sendfile_native '
          '_create_connection_transport _create_server_getaddrinfo')
events._leave_open(
    BaseEventLoop, '_make_socket_transport _make_datagram_transport _make_ssl_transport _make_read_pipe_transport '
                   '_make_write_pipe_transport _process_events _write_to_self _start_serving _stop_serving',
    '_make_subprocess_transport')


_aio.loops_are(BaseEventLoop, _Handle, _TimerHandle)


def _refuse_ssl_socket(sock):
    """There are none here."""


def __getattr__(name):
    if name in ('Server', '_ensure_resolved', '_interleave_addrinfos', '_ipaddr_info', '_set_nodelay'):
        from asyncio import _connections
        return getattr(_connections, name.replace('_interleave_addrinfos', '_interleaved'))
    if name == 'socket':
        import socket
        return socket
    if name == 'ssl':
        return None
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
