__all__ = ()

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'


def isfuture(obj):
    """True for a Future and for what behaves like one."""
    return hasattr(obj.__class__, '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None


def _format_callbacks(cb):
    from asyncio import format_helpers

    def shown(callback):
        return format_helpers._format_callback_source(callback, ())

    size = len(cb)
    text = ''
    if size == 1:
        text = shown(cb[0][0])
    elif size == 2:
        text = '{}, {}'.format(shown(cb[0][0]), shown(cb[1][0]))
    elif size > 2:
        text = '{}, <{} more>, {}'.format(shown(cb[0][0]), size - 2, shown(cb[-1][0]))
    return f'cb=[{text}]'


def _future_repr_info(future):
    info = [future._state.lower()]
    if future._state == _FINISHED:
        if future._exception is not None:
            info.append(f'exception={future._exception!r}')
        else:
            import reprlib
            info.append(f'result={reprlib.repr(future._result)}')
    if future._callbacks:
        info.append(_format_callbacks(future._callbacks))
    if future._source_traceback:
        frame = future._source_traceback[-1]
        info.append(f'created at {frame[0]}:{frame[1]}')
    return info


# futures whose repr() is being made: a future may be its own result
_under_way = set()


def _future_repr(future):
    key = id(future)
    if key in _under_way:
        return '...'
    _under_way.add(key)
    try:
        info = ' '.join(_future_repr_info(future))
        return f'<{future.__class__.__name__} {info}>'
    finally:
        _under_way.discard(key)
