"""How a task is shown, and where it stands."""

from itertools import islice
from asyncio.base_futures import _future_repr_info, _shown
from asyncio.coroutines import _format_coroutine


def _task_repr_info(task):
    state, *rest = _future_repr_info(task)
    if task.cancelling() and not task.done():
        state = 'cancelling'
    facts = [state, f'name={task.get_name()!r}']
    if task._coro:
        facts.append(f'coro=<{_format_coroutine(task._coro)}>')
    if task._fut_waiter is not None:
        facts.append(f'wait_for={task._fut_waiter!r}')
    return facts + rest


def _task_repr(task):
    return _shown(task, _task_repr_info)


def _follow(first, link):
    while first is not None:
        yield first
        first = getattr(first, link)


def _task_get_stack(task, limit):
    """Of a task that goes on the innermost frames, of one that failed the outermost of its traceback."""
    most = limit if limit is None else max(0, limit)
    for kind in ('cr', 'gi', 'ag'):
        if frame := getattr(task._coro, f'{kind}_frame', None):
            return [*islice(_follow(frame, 'f_back'), most)][::-1]
    error = task._exception
    return [] if error is None else [tb.tb_frame for tb in islice(_follow(error.__traceback__, 'tb_next'), most)]


def _task_print_stack(task, limit, file):
    import linecache
    import traceback
    error = task._exception
    entries = []
    for frame in task.get_stack(limit=limit):
        name, line = frame.f_code.co_filename, frame.f_lineno
        linecache.checkcache(name)
        entries.append((name, line, frame.f_code.co_name, linecache.getline(name, line, frame.f_globals)))
    if entries:
        print(f"{'Stack' if error is None else 'Traceback'} for {task!r} (most recent call last):", file=file)
    else:
        print(f'No stack for {task!r}', file=file)
    traceback.print_list(entries, file=file)
    if error is not None:
        print(*traceback.format_exception_only(type(error), error), sep='', end='', file=file)
