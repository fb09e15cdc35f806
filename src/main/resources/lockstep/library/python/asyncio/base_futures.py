"""What a future is, seen from outside, and how it is shown."""

__all__ = ()

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'


def isfuture(obj):
    """True for a Future and for what behaves like one."""
    # by __class__, so that a mock of a future is one
    if not hasattr(obj.__class__, '_asyncio_future_blocking'):
        return False
    return obj._asyncio_future_blocking is not None


# futures whose repr() is being made: one may be its own result
_under_way = set()


def _shown(future, facts):
    key = id(future)
    if key in _under_way:
        return '...'
    _under_way.add(key)
    try:
        return f"<{type(future).__name__} {' '.join(facts(future))}>"
    finally:
        _under_way.discard(key)


def _future_repr(future):
    return _shown(future, _future_repr_info)


def _future_repr_info(future):
    facts = [future._state.lower()]
    if future._state == _FINISHED:
        facts.append(_outcome(future))
    if future._callbacks:
        facts.append(_format_callbacks(future._callbacks))
    if trace := future._source_traceback:
        facts.append('created at {0[0]}:{0[1]}'.format(trace[-1]))
    return facts


def _outcome(future):
    if future._exception is not None:
        return f'exception={future._exception!r}'
    import reprlib
    return f'result={reprlib.repr(future._result)}'


def _format_callbacks(cb):
    """The first and the last, and how many there are between."""
    from asyncio.format_helpers import _format_callback_source as shown
    words = [shown(callback, ()) for callback, _ in (cb if len(cb) < 3 else (cb[0], cb[-1]))]
    if len(cb) > 2:
        words.insert(1, f'<{len(cb) - 2} more>')
    return f"cb=[{', '.join(words)}]"
