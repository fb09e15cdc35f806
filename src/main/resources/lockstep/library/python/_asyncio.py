"""Futures, tasks and the running loop: C in CPython. Hidden: what it takes is charged by _aio.works()."""

import sys
import _aio
from _contextvars import copy_context as _copy_context

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'

_works = _aio.works
_claim = _aio.claim
_entered = _aio.entered
_left = _aio.left
_wakes = _aio.wakes
_get_running_loop = _aio.running_loop
_set_running_loop = _aio.set_running_loop


# ---- the running loop ----

def get_running_loop():
    loop = _get_running_loop()
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


def get_event_loop():
    loop = _get_running_loop()
    if loop is None:
        from asyncio import events
        return events.get_event_loop_policy().get_event_loop()
    return loop


# ---- which tasks there are ----

# loop: the task that it runs just now
_current_tasks = {}
# what has not ended, in the order of making; those of the second kind have not left their first step
_scheduled_tasks = {}
_eager_tasks = {}


def current_task(loop=None):
    return _current_tasks.get(get_running_loop() if loop is None else loop)


def _swap_current_task(loop, task):
    before = _current_tasks.pop(loop, None)
    if task is not None:
        _current_tasks[loop] = task
    return before


def _enter_task(loop, task):
    if loop in _current_tasks:
        raise RuntimeError(
            f'Cannot enter into task {task!r} while another task {_current_tasks[loop]!r} is being executed.')
    _current_tasks[loop] = task


def _leave_task(loop, task):
    if _current_tasks.get(loop) is not task:
        raise RuntimeError(
            f'Leaving task {task!r} does not match the current task {_current_tasks.get(loop)!r}.')
    del _current_tasks[loop]


def _register_task(task):
    _scheduled_tasks[task] = None


def _register_eager_task(task):
    _eager_tasks[task] = None


def _unregister_task(task):
    _scheduled_tasks.pop(task, None)


def _unregister_eager_task(task):
    _eager_tasks.pop(task, None)


# ---- futures ----

# those whose exceptions nobody has asked for
_unretrieved = []
# whether one is new that nobody was waiting for: perhaps nobody has it at all
_failed_alone = []


def _report_unretrieved(all_of_them=False, asked_for=False):
    """In the place of reference counts: a failed future that nobody can ask any more says so."""
    left = _unretrieved
    left[:] = [future for future in left if future._Future__log_traceback]
    if left:
        for future in list(left) if all_of_them else _aio.unreachable(left, asked_for):
            future._never_retrieved()


def _made_at():
    from asyncio import format_helpers
    return format_helpers.extract_stack(sys._getframe(0))


def _refuse_unmade():
    raise RuntimeError('Future object is not initialized.')


class Future:
    # An instance holds only what is not so: there may be 100,000.
    _state = _PENDING
    _loop = _result = _exception = _exception_tb = _callbacks = None
    _cancel_message = _cancelled_exc = None
    _source_traceback = None
    # whether somebody who does not know asyncio's rules awaits it
    _asyncio_future_blocking = False
    # whether it holds an exception that nobody has asked for
    _Future__log_traceback = False

    def __init__(self, *, loop=None):
        self._loop = loop = get_event_loop() if loop is None else loop
        if loop.get_debug():
            self._source_traceback = _made_at()

    def __repr__(self):
        from asyncio.base_futures import _future_repr
        return _future_repr(self)

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__
    __class_getitem__ = classmethod(type(list[int]))

    def get_loop(self):
        if self._loop is None:
            _refuse_unmade()
        return self._loop

    # what was to be called when it has ended

    def add_done_callback(self, fn, *, context=None):
        if context is None:
            context = _copy_context()
        if self._loop is None:
            _refuse_unmade()
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        elif self._callbacks is None:
            self._callbacks = [(fn, context)]
        else:
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        before = self._callbacks
        if not before:
            if self._loop is None:
                _refuse_unmade()
            return 0
        left = [entry for entry in before if entry[0] != fn]
        self._callbacks = left or None
        return len(before) - len(left)

    def _settle(self, state):
        loop = self._loop
        if loop is None:
            _refuse_unmade()
        self._state = state
        callbacks = self._callbacks
        if callbacks is not None:
            self._callbacks = None
            if loop in _current_tasks:
                _wakes(_current_tasks[loop], callbacks)
            for callback, context in callbacks:
                loop.call_soon(callback, self, context=context)

    # the three ways to end

    def _check_pending(self):
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')

    def set_result(self, result):
        if self._state != _PENDING:
            self._check_pending()
        self._result = result
        self._settle(_FINISHED)

    def set_exception(self, exception):
        self._check_pending()
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            given = exception
            exception = RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            exception.__cause__ = exception.__context__ = given
        elif not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        self._exception, self._exception_tb = exception, exception.__traceback__
        alone = self._callbacks is None
        self._settle(_FINISHED)
        self._Future__log_traceback = True
        _unretrieved.append(self)
        if alone:
            _failed_alone.append(True)

    def cancel(self, msg=None):
        self._Future__log_traceback = False
        if self._state != _PENDING:
            return False
        self._cancel_message = msg
        self._settle(_CANCELLED)
        return True

    # and what can be asked then

    def done(self):
        return self._state != _PENDING

    def cancelled(self):
        return self._state == _CANCELLED

    def _ended(self, complaint):
        """Notes that somebody has asked; raises what it has ended with unless that is a result or an exception."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError(complaint)
        self._Future__log_traceback = False

    def result(self):
        if self._state != _FINISHED or self._exception is not None:
            self._ended('Result is not set.')
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        self._ended('Exception is not set.')
        return self._exception

    def _make_cancelled_error(self):
        """That with which a coroutine ended, once: it has the traceback."""
        error, self._cancelled_exc = self._cancelled_exc, None
        if error is None:
            error = CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)
        return error

    # an exception that nobody asks for

    def _get_log_traceback(self):
        return self._Future__log_traceback

    def _set_log_traceback(self, value):
        if value:
            raise ValueError('_log_traceback can only be set to False')
        self._Future__log_traceback = False

    _log_traceback = property(_get_log_traceback, _set_log_traceback)

    def _tell(self, message, **facts):
        if self._source_traceback:
            facts['source_traceback'] = self._source_traceback
        self._loop.call_exception_handler({'message': message, **facts})

    def _never_retrieved(self):
        if self._Future__log_traceback:
            self._Future__log_traceback = False
            self._tell(f'{type(self).__name__} exception was never retrieved', exception=self._exception, future=self)


# ---- tasks ----

async def _nothing():
    pass


_coroutine_type = _nothing()
_coroutine_type.close()
_coroutine_type = type(_coroutine_type)
_generator_type = type((lambda: (yield))())

# how many tasks have got a number instead of a name, and how many a lane of the timeline
_numbered = _lanes = 0
# what asyncio does by itself gets none
_LOOPS_OWN = ('shutdown_asyncgens', 'shutdown_default_executor', '_accept_connection2')


class Task(Future):
    # what it waits for
    _fut_waiter = None
    _num_cancels_requested = 0
    # whether its next step begins with a CancelledError
    _must_cancel = False
    _log_destroy_pending = True
    _lane = None

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        global _numbered
        super().__init__(loop=loop)
        if type(coro) is not _coroutine_type:
            from asyncio.coroutines import iscoroutine
            if not iscoroutine(coro):
                self._log_destroy_pending = False
                raise TypeError(f'a coroutine was expected, got {coro!r}')
        _claim(coro)
        if name is None:
            # it becomes a name when somebody asks
            _numbered += 1
            self._name = _numbered
        else:
            self._name = str(name)
        self._coro = coro
        self._context = _copy_context() if context is None else context
        _works('asyncio.task')
        self._open_lane()
        loop = self._loop
        if eager_start and loop.is_running():
            self._start_eagerly(loop)
        else:
            loop.call_soon(self._step, context=self._context)
            _scheduled_tasks[self] = None

    def _start_eagerly(self, loop):
        """Makes the first step at once, within that of the task that made this one."""
        maker = _swap_current_task(loop, self)
        _eager_tasks[self] = None
        try:
            self._context.run(self._advance, None)
        finally:
            _eager_tasks.pop(self, None)
            _swap_current_task(loop, maker)
            if self._state == _PENDING:
                _scheduled_tasks[self] = None
            else:
                self._coro = None

    def _open_lane(self):
        # Whether anybody records or not: a trace must not change the time.
        global _lanes
        function = getattr(self._coro, '__name__', None)
        if function not in _LOOPS_OWN:
            _lanes += 1
            self._lane = _lanes
            name = self.get_name()
            _aio.opened(_lanes, name if function is None else f'{name} ({function})')

    def __repr__(self):
        from asyncio.base_tasks import _task_repr
        return _task_repr(self)

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def set_name(self, value):
        self._name = str(value)

    def get_name(self):
        if type(self._name) is int:
            self._name = f'Task-{self._name}'
        return self._name

    def get_stack(self, *, limit=None):
        from asyncio.base_tasks import _task_get_stack
        return _task_get_stack(self, limit)

    def print_stack(self, *, limit=None, file=None):
        from asyncio.base_tasks import _task_print_stack
        return _task_print_stack(self, limit, file)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    # being cancelled

    def cancel(self, msg=None):
        self._Future__log_traceback = False
        if self._state != _PENDING:
            return False
        self._num_cancels_requested += 1
        waiter = self._fut_waiter
        if waiter is None or not waiter.cancel(msg=msg):
            self._must_cancel, self._cancel_message = True, msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        left = self._num_cancels_requested
        if left > 0:
            left -= 1
            self._num_cancels_requested = left
            if left == 0:
                self._must_cancel = False
        return left

    # steps

    def _step(self, error=None):
        if self._state != _PENDING:
            raise InvalidStateError(f'__step(): already done: {self!r}, {error!r}')
        loop = self._loop
        if loop in _current_tasks:
            _enter_task(loop, self)
        _current_tasks[loop] = self
        try:
            self._advance(error)
        finally:
            _leave_task(loop, self)

    def _advance(self, error):
        if self._must_cancel:
            self._must_cancel = False
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
        self._fut_waiter = None
        _works('asyncio.step')
        coro = self._coro
        lane = self._lane
        if lane is not None:
            _entered(lane, coro)
        try:
            awaited = coro.send(None) if error is None else coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                # in its last step, perhaps by itself
                self._must_cancel = False
                Future.cancel(self, self._cancel_message)
            else:
                self._result = stop.value
                self._settle(_FINISHED)
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            Future.cancel(self)
        except BaseException as failure:
            Future.set_exception(self, failure)
            if isinstance(failure, (KeyboardInterrupt, SystemExit)):
                raise
        else:
            if lane is not None:
                _left(lane, coro, awaited)
            self._wait_for(awaited)
            return
        finally:
            error = None
        if lane is not None:
            _aio.closed(lane)
        _scheduled_tasks.pop(self, None)

    def _wait_for(self, awaited):
        loop = self._loop
        if awaited is None:
            loop.call_soon(self._step, context=self._context)
            return
        blocking = getattr(awaited, '_asyncio_future_blocking', None)
        if not blocking or awaited is self or _loop_of(awaited) is not loop:
            loop.call_soon(self._step, RuntimeError(self._complaint(awaited, blocking)), context=self._context)
            return
        awaited._asyncio_future_blocking = False
        awaited.add_done_callback(self._wakeup, context=self._context)
        self._fut_waiter = awaited
        if self._must_cancel and awaited.cancel(msg=self._cancel_message):
            self._must_cancel = False

    def _complaint(self, awaited, blocking):
        if blocking is not None:
            if _loop_of(awaited) is not self._loop:
                return f'Task {self!r} got Future {awaited!r} attached to a different loop'
            if blocking:
                return f'Task cannot await on itself: {self!r}'
            return f'yield was used instead of yield from in task {self!r} with {awaited!r}'
        if type(awaited) is _generator_type:
            return f'yield was used instead of yield from for generator in task {self!r} with {awaited!r}'
        return f'Task got bad yield: {awaited!r}'

    def _wakeup(self, future):
        error = None
        if type(future) not in _OURS or future._state != _FINISHED or future._exception is not None:
            try:
                future.result()
            except BaseException as raised:
                error = raised
        self._step(error)


def _pending_tasks():
    return [task for task in _scheduled_tasks if task._state == _PENDING]


def _close(task):
    coro = task._coro
    if getattr(coro, 'cr_suspended', False):
        try:
            coro.close()
        except BaseException as error:
            sys.unraisablehook(sys.UnraisableHookArgs((type(error), error, error.__traceback__, None, coro)))


def _tell_lost(task):
    if task._log_destroy_pending:
        task._tell('Task was destroyed but it is pending!', task=task)


def _collect():
    """Ends tasks that nobody can wake any more, for gc.collect(). How many there were."""
    _report_unretrieved(asked_for=True)
    pending = _pending_tasks()
    if not pending:
        return 0
    # that they are pending is no reason to live
    _scheduled_tasks.clear()
    lost = _aio.unreachable(pending, True)
    _scheduled_tasks.update(dict.fromkeys(pending))
    for task in lost:
        del _scheduled_tasks[task]
        # the coroutine is older than the task, and so ends first
        _close(task)
        _tell_lost(task)
    return len(lost)


def _end_of_program():
    """Ends the tasks that no loop will go on with."""
    _report_unretrieved(True)
    lost = [task for task in _pending_tasks() if not task._loop.is_running()]
    _scheduled_tasks.clear()
    for end in (_tell_lost, _close):
        for task in lost:
            end(task)


_OURS = (Future, Task)


def _loop_of(future):
    # what only behaves like a future may keep its loop elsewhere
    return future._loop if isinstance(future, Future) else future.get_loop()


Future.__module__ = Task.__module__ = '_asyncio'
# as call-backs are shown
Task._step.__qualname__ = 'TaskStepMethWrapper'
Task._wakeup.__qualname__ = 'Task.task_wakeup'

from asyncio.exceptions import CancelledError, InvalidStateError
