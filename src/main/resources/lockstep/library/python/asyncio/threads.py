"""Blocking calls, made elsewhere."""

__all__ = ('to_thread',)


async def to_thread(func, /, *args, **kwargs):
    """Calls func in a thread of the default executor, with the variables of this context."""
    from _asyncio import get_running_loop
    from _contextvars import copy_context
    from _functools import partial
    call = partial(copy_context().run, func, *args, **kwargs)
    return await get_running_loop().run_in_executor(None, call)
