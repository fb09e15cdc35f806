"""Futures of asyncio beside those of concurrent.futures: what happens to the one is told to the other."""

__all__ = ('Future', 'wrap_future', 'isfuture')

import sys
from _asyncio import Future, get_event_loop, _get_running_loop
from asyncio import exceptions
from asyncio.base_futures import isfuture, _PENDING, _CANCELLED, _FINISHED

_CFuture = _PyFuture = Future


def _get_loop(fut):
    # what only behaves like a future may have no get_loop()
    return fut.get_loop() if hasattr(fut, 'get_loop') else fut._loop


def _set_result_unless_cancelled(fut, result):
    if not fut.cancelled():
        fut.set_result(result)


def _theirs():
    """The module of the other kind of futures; None while there can be none of them."""
    return sys.modules.get('concurrent.futures._base')


def _is_concurrent(future):
    return (theirs := _theirs()) is not None and isinstance(future, theirs.Future)


def _convert_future_exc(exc):
    theirs = _theirs()
    for name in ('CancelledError', 'InvalidStateError'):
        if theirs is not None and type(exc) is getattr(theirs, name):
            return getattr(exceptions, name)(*exc.args).with_traceback(exc.__traceback__)
    return exc


def _hand_over(source, dest):
    error = source.exception()
    if error is None:
        dest.set_result(source.result())
    else:
        dest.set_exception(_convert_future_exc(error))


def _copy_future_state(source, dest):
    if dest.cancelled():
        return
    if source.cancelled():
        dest.cancel()
    else:
        _hand_over(source, dest)


def _set_concurrent_future_state(concurrent, source):
    if source.cancelled():
        concurrent.cancel()
    if concurrent.set_running_or_notify_cancel():
        _hand_over(source, concurrent)


def _set_state(future, other):
    if not isfuture(future):
        _set_concurrent_future_state(future, other)
    else:
        _copy_future_state(other, future)


def _chain_future(source, destination):
    """The outcome goes from the source to the destination, a cancellation the other way. Either may be of any kind."""
    loops = []
    for role, future in (('source', source), ('destination', destination)):
        if not (isfuture(future) or _is_concurrent(future)):
            raise TypeError(f'A future is required for {role} argument')
        loops.append(_get_loop(future) if isfuture(future) else None)
    source_loop, dest_loop = loops

    def _call_check_cancel(destination):
        if destination.cancelled():
            if source_loop in (None, _get_running_loop()):
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    def _call_set_state(source):
        closed = dest_loop is not None and dest_loop.is_closed()
        if closed and destination.cancelled():
            return
        if dest_loop in (None, source_loop):
            _set_state(destination, source)
        elif not closed:
            dest_loop.call_soon_threadsafe(_set_state, destination, source)

    for future, callback in ((destination, _call_check_cancel), (source, _call_set_state)):
        future.add_done_callback(callback)


def wrap_future(future, *, loop=None):
    """A future of asyncio for one of concurrent.futures."""
    if isfuture(future):
        return future
    assert _is_concurrent(future), f'concurrent.futures.Future is expected, got {future!r}'
    wrapper = (get_event_loop() if loop is None else loop).create_future()
    _chain_future(future, wrapper)
    return wrapper
