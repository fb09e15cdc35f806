__all__ = ('to_thread',)

import functools
from _contextvars import copy_context
from asyncio import events


async def to_thread(func, /, *args, **kwargs):
    """Calls func in a thread of the default executor, with the variables of this context."""
    loop = events.get_running_loop()
    ctx = copy_context()
    func_call = functools.partial(ctx.run, func, *args, **kwargs)
    return await loop.run_in_executor(None, func_call)
