"""The running loop, which tasks there are, and what natives of Future and Task leave to Python. C in CPython, so hidden."""

import sys
import _aio

Future = _aio.Future
Task = _aio.Task

_get_running_loop = _aio.running_loop
_set_running_loop = _aio.set_running_loop
get_running_loop = _aio.get_running_loop


# ---- the running loop ----

def get_event_loop():
    loop = _get_running_loop()
    if loop is None:
        from asyncio import events
        return events.get_event_loop_policy().get_event_loop()
    return loop


# ---- which tasks there are ----

# loop: the task that it runs just now
_current_tasks = {}
# those whose loop refused to call them
_never_begun = []
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
    left[:] = [future for future in left if future._log_traceback]
    if left:
        for future in list(left) if all_of_them else _aio.unreachable(left, asked_for):
            if future._log_traceback:
                future._log_traceback = False
                _tell(future, f'{type(future).__name__} exception was never retrieved',
                      exception=future._exception, future=future)


def _tell(of, message, /, **facts):
    if of._source_traceback:
        facts['source_traceback'] = of._source_traceback
    of._loop.call_exception_handler({'message': message, **facts})


def _made_at():
    from asyncio import format_helpers
    return format_helpers.extract_stack(sys._getframe(0))


def _shown(future):
    from asyncio.base_futures import _future_repr
    return _future_repr(future)


# ---- tasks ----

_generator_type = type((lambda: (yield))())


def _taken(task, coro):
    """The function's name of what is no plain coroutine but will do."""
    from asyncio.coroutines import iscoroutine
    if not iscoroutine(coro):
        task._log_destroy_pending = False
        raise TypeError(f'a coroutine was expected, got {coro!r}')
    return getattr(coro, '__name__', None)


def _shown_task(task):
    from asyncio.base_tasks import _task_repr
    return _task_repr(task)


def _stack(task, limit):
    from asyncio.base_tasks import _task_get_stack
    return _task_get_stack(task, limit)


def _print_stack(task, limit, file):
    from asyncio.base_tasks import _task_print_stack
    return _task_print_stack(task, limit, file)


def _already_done(task, error):
    raise InvalidStateError(f'__step(): already done: {task!r}, {error!r}')


def _wait_for(task, awaited):
    """What a coroutine gave is no future of this loop, or the task has been cancelled meanwhile."""
    if awaited is None:
        _aio.step_soon(task, None)
        return
    loop = task._loop
    blocking = getattr(awaited, '_asyncio_future_blocking', None)
    if not blocking or awaited is task or _loop_of(awaited) is not loop:
        _aio.step_soon(task, RuntimeError(_complaint(task, awaited, blocking)))
        return
    awaited._asyncio_future_blocking = False
    awaited.add_done_callback(_aio.wake_up(task), context=task.get_context())
    _aio.waits_for(task, awaited)
    if task._must_cancel and awaited.cancel(msg=task._cancel_message):
        _aio.cancel_told(task)


def _complaint(task, awaited, blocking):
    if blocking is not None:
        if _loop_of(awaited) is not task._loop:
            return f'Task {task!r} got Future {awaited!r} attached to a different loop'
        if blocking:
            return f'Task cannot await on itself: {task!r}'
        return f'yield was used instead of yield from in task {task!r} with {awaited!r}'
    if type(awaited) is _generator_type:
        return f'yield was used instead of yield from for generator in task {task!r} with {awaited!r}'
    return f'Task got bad yield: {awaited!r}'


def _loop_of(future):
    # what only behaves like a future may keep its loop elsewhere
    return future._loop if isinstance(future, Future) else future.get_loop()


def _pending_tasks():
    return [task for task in _scheduled_tasks if not task.done()]


def _close(task):
    coro = task._coro
    if getattr(coro, 'cr_suspended', False):
        try:
            coro.close()
        except BaseException as error:
            sys.unraisablehook(sys.UnraisableHookArgs((type(error), error, error.__traceback__, None, coro)))


def _tell_lost(task):
    if task._log_destroy_pending:
        _tell(task, 'Task was destroyed but it is pending!', task=task)


def _collect():
    """Ends tasks that nobody can wake any more, for gc.collect(). How many there were."""
    _report_unretrieved(asked_for=True)
    pending = _pending_tasks()
    begun = len(pending)
    pending += [task for task in _never_begun if not task.done()]
    _never_begun.clear()
    if not pending:
        return 0
    # that they are pending is no reason to live
    _scheduled_tasks.clear()
    lost = _aio.unreachable(pending, True)
    _scheduled_tasks.update(dict.fromkeys(pending[:begun]))
    _never_begun[:] = pending[begun:]
    for task in lost:
        if task in _scheduled_tasks:
            del _scheduled_tasks[task]
        else:
            _never_begun.remove(task)
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


from asyncio.exceptions import CancelledError, InvalidStateError
