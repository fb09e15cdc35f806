import sys

from asyncio import base_futures
from asyncio import coroutines


def _task_repr_info(task):
    info = base_futures._future_repr_info(task)
    if task.cancelling() and not task.done():
        info[0] = 'cancelling'
    info.insert(1, 'name=%r' % task.get_name())
    if task._fut_waiter is not None:
        info.insert(2, f'wait_for={task._fut_waiter!r}')
    if task._coro:
        coro = coroutines._format_coroutine(task._coro)
        info.insert(2, f'coro=<{coro}>')
    return info


def _task_repr(task):
    key = id(task)
    if key in base_futures._under_way:
        return '...'
    base_futures._under_way.add(key)
    try:
        info = ' '.join(_task_repr_info(task))
        return f'<{task.__class__.__name__} {info}>'
    finally:
        base_futures._under_way.discard(key)


def _task_get_stack(task, limit):
    frames = []
    coro = task._coro
    frame = getattr(coro, 'cr_frame', None) or getattr(coro, 'gi_frame', None) or getattr(coro, 'ag_frame', None)
    if frame is not None:
        while frame is not None:
            if limit is not None:
                if limit <= 0:
                    break
                limit -= 1
            frames.append(frame)
            frame = frame.f_back
        frames.reverse()
    elif task._exception is not None:
        tb = task._exception.__traceback__
        while tb is not None:
            if limit is not None:
                if limit <= 0:
                    break
                limit -= 1
            frames.append(tb.tb_frame)
            tb = tb.tb_next
    return frames


def _task_print_stack(task, limit, file):
    import linecache
    import traceback
    lines = []
    for frame in task.get_stack(limit=limit):
        code = frame.f_code
        lines.append((code.co_filename, frame.f_lineno, code.co_name,
                      linecache.getline(code.co_filename, frame.f_lineno, frame.f_globals)))
    exc = task._exception
    if not lines:
        print(f'No stack for {task!r}', file=file)
    elif exc is not None:
        print(f'Traceback for {task!r} (most recent call last):', file=file)
    else:
        print(f'Stack for {task!r} (most recent call last):', file=file)
    traceback.print_list(lines, file=file)
    if exc is not None:
        for line in traceback.format_exception_only(exc.__class__, exc):
            print(line, file=file, end='')
