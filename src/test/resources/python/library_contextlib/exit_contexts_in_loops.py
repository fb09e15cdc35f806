# contexts of what exits raise, in stacks that are run by a loop
from contextlib import *
import asyncio
@contextmanager
def right(exc):
    try:
        yield
    finally:
        raise exc
def chain(e):
    out=[]
    while e is not None and len(out)<8: out.append(repr(e)); e = e.__context__
    print(out)
async def main(cls):
    es=[Exception(i) for i in range(5)]
    try:
        async with AsyncExitStack() as stack:
            for i in (4,3,2): stack.enter_context(right(es[i]))
            raise es[1]
    except Exception as e: chain(e)
asyncio.run(main(1))
async def drive(stack, *a):
    return await stack.__aexit__(*a)
class S(AsyncExitStack):
    def __enter__(self): return asyncio.run(self.__aenter__())
    def __exit__(self, *a): return asyncio.run(self.__aexit__(*a))
es=[Exception(i) for i in range(5)]
try:
    with S() as stack:
        for i in (4,3,2): stack.enter_context(right(es[i]))
        raise es[1]
except Exception as e: chain(e)
try:
    with S() as stack:
        stack.enter_context(right(es[2]))
        raise es[1]
except Exception as e: chain(e)
async def ctx():
    try: raise KeyError
    except KeyError:
        raise ValueError
try:
    try: 1/0
    except ZeroDivisionError:
        asyncio.run(ctx())
except ValueError as e: chain(e)
async def seen():
    import sys
# expect: ['Exception(4)', 'Exception(3)', 'Exception(2)', 'Exception(1)']
# expect: ['Exception(4)', 'Exception(1)']
# expect: ['Exception(2)', 'Exception(1)']
# expect: ['ValueError()', "ZeroDivisionError('division by zero')"]
