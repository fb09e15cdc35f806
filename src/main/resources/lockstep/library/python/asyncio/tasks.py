"""What is made of tasks: waiting for one or many of them, in some order, for some time. The task itself is _asyncio's."""

__all__ = ('Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'wait_for',
           'as_completed', 'sleep', 'gather', 'shield', 'ensure_future', 'run_coroutine_threadsafe', 'current_task',
           'all_tasks', 'create_eager_task_factory', 'eager_task_factory', '_register_task', '_unregister_task',
           '_enter_task', '_leave_task')

from _asyncio import (Task, current_task, get_event_loop, get_running_loop, _current_tasks, _eager_tasks, _enter_task,
                      _leave_task, _register_eager_task, _register_task, _scheduled_tasks, _swap_current_task,
                      _unregister_eager_task, _unregister_task)
from asyncio.base_futures import isfuture
from asyncio.coroutines import iscoroutine, _CoroutineType
from asyncio.exceptions import CancelledError
from asyncio.futures import Future, _copy_future_state, _get_loop, _set_result_unless_cancelled


def __getattr__(name):
    # CPython has each of these twice, written in C and in Python
    plain = {'_CTask': 'Task', '_PyTask': 'Task'}
    for kind in ('_c', '_py'):
        plain[kind + '_current_task'] = 'current_task'
        for verb in ('_register', '_unregister', '_register_eager', '_unregister_eager', '_enter', '_leave',
                     '_swap_current'):
            plain[f'{kind}{verb}_task'] = f'{verb}_task'
    if name in plain:
        return globals()[plain[name]]
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def all_tasks(loop=None):
    loop = get_running_loop() if loop is None else loop
    return {task for tasks in (_scheduled_tasks, _eager_tasks) for task in list(tasks)
            if not task.done() and _get_loop(task) is loop}


def create_task(coro, *, name=None, context=None):
    # a loop of the program's own may know nothing of contexts
    options = {} if context is None else {'context': context}
    return get_running_loop().create_task(coro, name=name, **options)


async def _wrapped(awaitable):
    return await awaitable


_wrapped.__qualname__ = 'ensure_future.<locals>._wrap_awaitable'


def ensure_future(coro_or_future, *, loop=None):
    """A future as it is, a coroutine as a task, any other awaitable within a task."""
    given = coro = coro_or_future
    if type(given) is _CoroutineType:
        pass
    elif isfuture(given):
        if loop is None or loop is _get_loop(given):
            return given
        raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
    elif not iscoroutine(given):
        if not hasattr(type(given), '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro = _wrapped(given)
    if loop is None:
        loop = get_event_loop()
    try:
        return loop.create_task(coro)
    except RuntimeError:
        if coro is given:
            coro.close()
        raise


# ---- sleeping ----

def __sleep0(self):
    yield


_one_round = type('_OneRound', (), {'__await__': __sleep0})()


async def sleep(delay, result=None):
    if delay <= 0:
        await _one_round
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        timer.cancel()


# ---- waiting ----

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'
# whether one that has ended is enough, however many there are
_ENOUGH = {
    ALL_COMPLETED: lambda ended: False,
    FIRST_COMPLETED: lambda ended: True,
    FIRST_EXCEPTION: lambda ended: not ended.cancelled() and ended.exception() is not None,
}


def _refuse_one(fs, expected):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'{expected}, not {type(fs).__name__}')


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Two sets, done and pending; nothing is cancelled."""
    _refuse_one(fs, 'expect a list of futures')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in _ENOUGH:
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = {*fs}
    if any(map(iscoroutine, fs)):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    return await _wait(fs, timeout, return_when, get_running_loop())


def _release_waiter(waiter, *ignored):
    if not waiter.done():
        waiter.set_result(None)


async def _wait(fs, timeout, return_when, loop):
    enough = _ENOUGH[return_when]
    left = len(fs)
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release_waiter, waiter)

    def _on_completion(ended):
        nonlocal left
        left -= 1
        if left <= 0 or enough(ended):
            if timer is not None:
                timer.cancel()
            _release_waiter(waiter)

    for each in fs:
        each.add_done_callback(_on_completion)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for each in fs:
            each.remove_done_callback(_on_completion)
    sets = pending, done = set(), set()
    for each in fs:
        sets[each.done()].add(each)
    return done, pending


async def wait_for(fut, timeout):
    """The result, or TimeoutError after so many seconds; what was waited for is cancelled then."""
    if not (fut is None or isfuture(fut) or iscoroutine(fut)):
        fut = ensure_future(fut)
    if timeout is None or not timeout <= 0:
        from asyncio import timeouts
        async with timeouts.timeout(timeout):
            return await fut
    fut = ensure_future(fut)
    in_time = fut.done()
    if not in_time:
        await _cancel_and_wait(fut)
    try:
        return fut.result()
    except CancelledError as cancelled:
        if in_time:
            raise
        raise TimeoutError from cancelled


async def _cancel_and_wait(fut):
    """It may take its time to end, and may refuse to be cancelled."""
    from _functools import partial
    waiter = get_running_loop().create_future()
    release = partial(_release_waiter, waiter)
    fut.add_done_callback(release)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(release)


def as_completed(fs, *, timeout=None):
    """Gives what it is given in the order in which it ends: async for the futures, for what can be awaited for them."""
    _refuse_one(fs, 'expects an iterable of awaitables')
    return _AsCompletedIterator(fs, timeout)


class _AsCompletedIterator:
    def __init__(self, fs, timeout):
        from asyncio.queues import Queue
        loop = get_event_loop()
        self._ended = Queue()
        self._timer = None
        self._todo = {ensure_future(each, loop=loop) for each in {*fs}}
        self._not_asked_for = len(self._todo)
        for future in self._todo:
            future.add_done_callback(self._handle_completion)
        if self._todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._handle_timeout)

    def _handle_completion(self, future):
        if self._todo:
            self._todo.remove(future)
            self._ended.put_nowait(future)
            if not self._todo and self._timer is not None:
                self._timer.cancel()

    def _handle_timeout(self):
        while self._todo:
            self._todo.pop().remove_done_callback(self._handle_completion)
            # for those who wait for one of them, and for those who will
            self._ended.put_nowait(None)

    async def _wait_for_one(self, resolve=False):
        future = await self._ended.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future

    def _ask(self, end):
        if not self._not_asked_for:
            raise end
        self._not_asked_for -= 1

    def __iter__(self):
        return self

    def __next__(self):
        self._ask(StopIteration)
        return self._wait_for_one(resolve=True)

    __aiter__ = __iter__

    async def __anext__(self):
        self._ask(StopAsyncIteration)
        return await self._wait_for_one()


# ---- many as one, one as two ----

def shield(arg):
    """Who waits for this can be cancelled without that being cancelled."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = _get_loop(inner).create_future()

    def _inner_done_callback(inner):
        if not outer.cancelled():
            _copy_future_state(inner, outer)
        elif not inner.cancelled():
            # nobody will, and nobody shall be told
            inner.exception()

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    for future, callback in ((inner, _inner_done_callback), (outer, _outer_done_callback)):
        future.add_done_callback(callback)
    return outer


class _GatheringFuture(Future):
    """Stands for several: cancelling it cancels those, and only when they have ended it has."""

    def __init__(self, children, *, loop):
        self._cancel_requested = False
        self._children = children
        super().__init__(loop=loop)

    def cancel(self, msg=None):
        if self.done():
            return False
        told = [child for child in self._children if child.cancel(msg=msg)]
        self._cancel_requested |= bool(told)
        return bool(told)


def _outcome(ended):
    if ended.cancelled():
        return CancelledError('' if ended._cancel_message is None else ended._cancel_message)
    error = ended.exception()
    return ended.result() if error is None else error


def gather(*coros_or_futures, return_exceptions=False):
    """All results in the order of the arguments; the first exception at once, while the others go on."""
    if not coros_or_futures:
        nothing = get_event_loop().create_future()
        nothing.set_result([])
        return nothing
    # the same thing given twice is one child at two places
    futures = {}
    left = 0
    loop = outer = None

    def _done_callback(child):
        nonlocal left
        left -= 1
        if outer is None or outer.done():
            # too late, but asked for
            child.cancelled() or child.exception()
        elif not return_exceptions and child.cancelled():
            outer.set_exception(child._make_cancelled_error())
        elif not return_exceptions and child.exception() is not None:
            outer.set_exception(child.exception())
        elif left == 0:
            results = [_outcome(each) for each in children]
            if outer._cancel_requested:
                # whether exceptions are results or not
                outer.set_exception(children[-1]._make_cancelled_error())
            else:
                outer.set_result(results)

    ended = []
    for given in coros_or_futures:
        if given in futures:
            continue
        futures[given] = future = ensure_future(given, loop=loop)
        if future is not given:
            # nobody else has it, so nobody else is to blame when it is lost
            future._log_destroy_pending = False
        loop = loop or _get_loop(future)
        left += 1
        if future.done():
            ended.append(future)
        else:
            future.add_done_callback(_done_callback)
    children = [futures[given] for given in coros_or_futures]
    outer = _GatheringFuture(children, loop=loop)
    for future in ended:
        _done_callback(future)
    return outer


def run_coroutine_threadsafe(coro, loop):
    """From another thread: runs a coroutine on this loop; a future of concurrent.futures for the outcome."""
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    from asyncio.futures import _chain_future
    from concurrent.futures import Future as ThreadsFuture
    told = ThreadsFuture()

    def callback():
        try:
            task = ensure_future(coro, loop=loop)
            _chain_future(task, told)
        except BaseException as error:
            if not isinstance(error, (SystemExit, KeyboardInterrupt)) and told.set_running_or_notify_cancel():
                told.set_exception(error)
            raise

    loop.call_soon_threadsafe(callback)
    return told


# ---- eager tasks ----

def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, eager_start=True, loop=loop, name=name, context=context)
    return factory


eager_task_factory = create_eager_task_factory(Task)
