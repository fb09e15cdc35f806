import _aio
import _contextvars
import sys

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'

_copy_context = _contextvars.copy_context
_current_tasks = {}
# tasks that have not ended, in the order in which they were made
_scheduled_tasks = {}
_eager_tasks = {}
_entered = _aio.entered
_works = _aio.works
_left = _aio.left
_coroutine_type = None
_spans = 0
# what asyncio.run() does at its end is no lane of the program
_LOOPS_OWN = ('shutdown_asyncgens', 'shutdown_default_executor')


def _get_running_loop():
    return _aio.running_loop()


_set_running_loop = _aio.set_running_loop


def get_running_loop():
    loop = _aio.running_loop()
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


def get_event_loop():
    loop = _aio.running_loop()
    if loop is not None:
        return loop
    from asyncio import events
    return events.get_event_loop_policy().get_event_loop()


def current_task(loop=None):
    if loop is None:
        loop = get_running_loop()
    return _current_tasks.get(loop)


def _register_task(task):
    _scheduled_tasks[task] = None


def _unregister_task(task):
    _scheduled_tasks.pop(task, None)


def _register_eager_task(task):
    _eager_tasks[task] = None


def _unregister_eager_task(task):
    _eager_tasks.pop(task, None)


def _enter_task(loop, task):
    current = _current_tasks.get(loop)
    if current is not None:
        raise RuntimeError(f'Cannot enter into task {task!r} while another task {current!r} is being executed.')
    _current_tasks[loop] = task


def _leave_task(loop, task):
    current = _current_tasks.get(loop)
    if current is not task:
        raise RuntimeError(f'Leaving task {task!r} does not match the current task {current!r}.')
    del _current_tasks[loop]


def _swap_current_task(loop, task):
    previous = _current_tasks.get(loop)
    if task is None:
        _current_tasks.pop(loop, None)
    else:
        _current_tasks[loop] = task
    return previous


class Future:
    _state = _PENDING
    _result = None
    _exception = None
    _exception_tb = None
    _callbacks = None
    _loop = None
    _source_traceback = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False
    _Future__log_traceback = False
    __module__ = '_asyncio'

    def __init__(self, *, loop=None):
        if loop is None:
            loop = get_event_loop()
        self._loop = loop
        if loop.get_debug():
            self._source_traceback = _extract_stack()

    def __repr__(self):
        from asyncio import base_futures
        return base_futures._future_repr(self)

    @property
    def _log_traceback(self):
        return self._Future__log_traceback

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError('_log_traceback can only be set to False')
        self._Future__log_traceback = False

    def get_loop(self):
        loop = self._loop
        if loop is None:
            raise RuntimeError('Future object is not initialized.')
        return loop

    def _make_cancelled_error(self):
        exc = self._cancelled_exc
        if exc is not None:
            self._cancelled_exc = None
            return exc
        if self._cancel_message is None:
            exc = CancelledError()
        else:
            exc = CancelledError(self._cancel_message)
        return exc

    def cancel(self, msg=None):
        self._Future__log_traceback = False
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _schedule_callbacks(self):
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = None
            call_soon = self._loop.call_soon
            for callback, ctx in callbacks:
                call_soon(callback, self, context=ctx)

    def cancelled(self):
        return self._state == _CANCELLED

    def done(self):
        return self._state != _PENDING

    def result(self):
        state = self._state
        if state == _FINISHED:
            self._Future__log_traceback = False
            exc = self._exception
            if exc is not None:
                raise exc.with_traceback(self._exception_tb)
            return self._result
        if state == _CANCELLED:
            raise self._make_cancelled_error()
        raise InvalidStateError('Result is not set.')

    def exception(self):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError('Exception is not set.')
        self._Future__log_traceback = False
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        if self._state != _PENDING:
            if context is None:
                context = _copy_context()
            self._loop.call_soon(fn, self, context=context)
        else:
            if context is None:
                context = _copy_context()
            if self._callbacks is None:
                self._callbacks = [(fn, context)]
            else:
                self._callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        callbacks = self._callbacks
        if not callbacks:
            return 0
        kept = [each for each in callbacks if each[0] != fn]
        removed = len(callbacks) - len(kept)
        if removed:
            self._callbacks = kept or None
        return removed

    def set_result(self, result):
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        if isinstance(exception, StopIteration):
            new = RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            new.__cause__ = exception
            new.__context__ = exception
            exception = new
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._schedule_callbacks()
        self._Future__log_traceback = True
        self._loop._unretrieved.append(self)

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
            if self._state == _PENDING:
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    def _never_retrieved(self):
        if not self._Future__log_traceback:
            return
        self._Future__log_traceback = False
        context = {
            'message': f'{type(self).__name__} exception was never retrieved',
            'exception': self._exception,
            'future': self,
        }
        if self._source_traceback:
            context['source_traceback'] = self._source_traceback
        self._loop.call_exception_handler(context)

    __class_getitem__ = classmethod(type(list[int]))


def future_add_to_awaited_by(fut, waiter, /):
    pass


def future_discard_from_awaited_by(fut, waiter, /):
    pass


_task_count = 0


def _new_name():
    global _task_count
    _task_count += 1
    return _task_count


class Task(Future):
    _must_cancel = False
    _fut_waiter = None
    _num_cancels_requested = 0
    _log_destroy_pending = True
    _span = None
    __module__ = '_asyncio'

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        global _spans
        if loop is None:
            loop = get_event_loop()
        self._loop = loop
        if loop.get_debug():
            self._source_traceback = _extract_stack()
        if type(coro) is not _coroutine_type:
            from asyncio import coroutines
            if not coroutines.iscoroutine(coro):
                self._log_destroy_pending = False
                raise TypeError(f'a coroutine was expected, got {coro!r}')
        # a number becomes a name when somebody asks
        if name is None:
            self._name = _new_name()
        else:
            self._name = str(name)
        self._coro = coro
        _works('asyncio.task')
        if context is None:
            self._context = _copy_context()
        else:
            self._context = context
        # Whether anybody records or not: a trace must not change the time.
        if getattr(coro, '__name__', None) not in _LOOPS_OWN:
            _spans += 1
            self._span = _spans
            _aio.opened(_spans, _lane_name(self))
        if eager_start and loop.is_running():
            self.__eager_start()
        else:
            loop.call_soon(self._step, context=self._context)
            _scheduled_tasks[self] = None

    def __eager_start(self):
        previous = _swap_current_task(self._loop, self)
        try:
            _eager_tasks[self] = None
            try:
                self._context.run(self._advance, None)
            finally:
                _eager_tasks.pop(self, None)
        finally:
            _swap_current_task(self._loop, previous)
            if self._state != _PENDING:
                self._coro = None
            else:
                _scheduled_tasks[self] = None

    def __repr__(self):
        from asyncio import base_tasks
        return base_tasks._task_repr(self)

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        name = self._name
        if type(name) is int:
            name = self._name = f'Task-{name}'
        return name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def get_stack(self, *, limit=None):
        from asyncio import base_tasks
        return base_tasks._task_get_stack(self, limit)

    def print_stack(self, *, limit=None, file=None):
        from asyncio import base_tasks
        return base_tasks._task_print_stack(self, limit, file)

    def cancel(self, msg=None):
        self._Future__log_traceback = False
        if self._state != _PENDING:
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is not None:
            if self._fut_waiter.cancel(msg=msg):
                return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    def _step(self, exc=None):
        if self._state != _PENDING:
            raise InvalidStateError(f'__step(): already done: {self!r}, {exc!r}')
        loop = self._loop
        current = _current_tasks.get(loop)
        if current is not None:
            raise RuntimeError(f'Cannot enter into task {self!r} while another task {current!r} is being executed.')
        _current_tasks[loop] = self
        try:
            self._advance(exc)
        finally:
            if _current_tasks.get(loop) is not self:
                raise RuntimeError(
                    f'Leaving task {self!r} does not match the current task {_current_tasks.get(loop)!r}.')
            del _current_tasks[loop]

    def _advance(self, exc):
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        _works('asyncio.step')
        coro = self._coro
        span = self._span
        if span is not None:
            _entered(span, coro)
        try:
            if exc is None:
                result = coro.send(None)
            else:
                result = coro.throw(exc)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                Future.cancel(self, self._cancel_message)
            else:
                self._result = stop.value
                self._state = _FINISHED
                if self._callbacks is not None:
                    self._schedule_callbacks()
        except CancelledError as error:
            self._cancelled_exc = error
            Future.cancel(self)
        except (KeyboardInterrupt, SystemExit) as error:
            Future.set_exception(self, error)
            raise
        except BaseException as error:
            Future.set_exception(self, error)
        else:
            if span is not None:
                _left(span, coro)
            self._wait_for(result)
            return
        finally:
            exc = None
        if span is not None:
            _aio.closed(span)
        _scheduled_tasks.pop(self, None)

    def _wait_for(self, result):
        blocking = getattr(result, '_asyncio_future_blocking', None)
        if blocking is not None:
            if result._loop is not self._loop:
                error = RuntimeError(f'Task {self!r} got Future {result!r} attached to a different loop')
            elif not blocking:
                error = RuntimeError(f'yield was used instead of yield from in task {self!r} with {result!r}')
            elif result is self:
                error = RuntimeError(f'Task cannot await on itself: {self!r}')
            else:
                result._asyncio_future_blocking = False
                result.add_done_callback(self._wakeup, context=self._context)
                self._fut_waiter = result
                if self._must_cancel:
                    if result.cancel(msg=self._cancel_message):
                        self._must_cancel = False
                return
        elif result is None:
            self._loop.call_soon(self._step, context=self._context)
            return
        elif type(result) is _generator_type:
            error = RuntimeError(f'yield was used instead of yield from for generator in task {self!r} with {result!r}')
        else:
            error = RuntimeError(f'Task got bad yield: {result!r}')
        self._loop.call_soon(self._step, error, context=self._context)

    def _wakeup(self, future):
        try:
            if future._state == _FINISHED and future._exception is None:
                error = None
            else:
                future.result()
                error = None
        except BaseException as exc:
            error = exc
        self._step(error)
        self = None


Task._step.__qualname__ = 'TaskStepMethWrapper'
Task._wakeup.__qualname__ = 'Task.wakeup'


def _lane_name(task):
    name = task.get_name()
    coro = getattr(task._coro, '__name__', None)
    if coro is None:
        return name
    return f'{name} ({coro})'


def _extract_stack():
    from asyncio import format_helpers
    return format_helpers.extract_stack(sys._getframe(0))


def _generator():
    yield


_generator_type = type(_generator())


async def _coroutine():
    pass


_coroutine_type = _coroutine()
_coroutine_type.close()
_coroutine_type = type(_coroutine_type)

from asyncio.exceptions import CancelledError, InvalidStateError
