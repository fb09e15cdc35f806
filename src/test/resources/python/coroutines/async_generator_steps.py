# steps of async generators: one at a time, awaited once, closed while under way, or never awaited
import types
@types.coroutine
def pause(v):
    return (yield v)
class E(Exception): pass
async def gen():
    while True:
        try:
            await pause('p')
            yield 1
        except E:
            print('E')
def show(f, *a):
    try: print('->', f(*a))
    except BaseException as e: print(type(e).__name__, e)
a = gen(); s = a.asend(None); show(s.send, None)
for other in a.athrow(E), a.asend(2), a.aclose():
    show(other.throw, E)
    show(other.send, None)
for other in a.athrow(E), a.asend(2), a.aclose():
    show(other.send, None); show(other.send, None)
show(s.close); show(s.send, None); show(s.close)
a = gen(); t = a.athrow(None); show(t.send, None); show(t.send, None)
a = gen(); t = a.athrow(3); show(t.send, None)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    a = gen(); t = a.athrow(E, E('x'), None); show(t.send, None)
    a = gen(); t = a.athrow(E, 'y'); show(t.send, None)
    a = gen(); t = a.athrow(E, 'y', 5); show(t.send, None)
    g = (x for x in ()); show(g.throw, E, 'z'); show(g.throw, E, 'z', 7)
for x in w: print(x.category.__name__, x.message)
async def stubborn():
    try:
        await pause(1)
    except GeneratorExit:
        await pause(2)
    yield
a = stubborn(); s = a.asend(None); show(s.send, None); show(s.close)
async def stubborn2():
    try:
        yield 1
    except E:
        try: await pause(1)
        except GeneratorExit: await pause(2)
a = stubborn2()
show(a.asend(None).send, None)
s = a.athrow(E); show(s.send, None); show(s.close)
async def polite():
    try: await pause(1)
    finally: print('polite')
    yield
a = polite(); s = a.asend(None); show(s.send, None); show(s.close); show(s.close); show(s.send, None)
async def g2(): yield 1
def drop():
    a = g2()
    a.asend(None)
    a.athrow(E)
    a.aclose()
    a.__anext__()
    anext(a)
drop()
import asyncio
async def main():
    a = g2()
    a.aclose()
    async for x in a:
        anext(a)
    x = a.asend(None)
    x.close()
asyncio.run(main())
# expect: -> p
# expect: RuntimeError athrow(): asynchronous generator is already running
# expect: RuntimeError cannot reuse already awaited aclose()/athrow()
# expect: RuntimeError anext(): asynchronous generator is already running
# expect: RuntimeError cannot reuse already awaited __anext__()/asend()
# expect: RuntimeError aclose(): asynchronous generator is already running
# expect: RuntimeError cannot reuse already awaited aclose()/athrow()
# expect: RuntimeError athrow(): asynchronous generator is already running
# expect: RuntimeError cannot reuse already awaited aclose()/athrow()
# expect: RuntimeError anext(): asynchronous generator is already running
# expect: RuntimeError cannot reuse already awaited __anext__()/asend()
# expect: RuntimeError aclose(): asynchronous generator is already running
# expect: RuntimeError cannot reuse already awaited aclose()/athrow()
# expect: -> None
# expect: RuntimeError cannot reuse already awaited __anext__()/asend()
# expect: -> None
# expect: TypeError exceptions must be classes or instances deriving from BaseException, not NoneType
# expect: RuntimeError cannot reuse already awaited aclose()/athrow()
# expect: TypeError exceptions must be classes or instances deriving from BaseException, not int
# expect: E x
# expect: E y
# expect: TypeError throw() third argument must be a traceback object
# expect: E z
# expect: TypeError throw() third argument must be a traceback object
# expect: DeprecationWarning the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.
# expect: DeprecationWarning the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.
# expect: DeprecationWarning the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.
# expect: DeprecationWarning the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.
# expect: DeprecationWarning the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.
# expect: -> 1
# expect: RuntimeError coroutine ignored GeneratorExit
# expect: StopIteration 1
# expect: -> 1
# expect: RuntimeError coroutine ignored GeneratorExit
# expect: -> 1
# expect: polite
# expect: -> None
# expect: -> None
# expect: RuntimeError cannot reuse already awaited __anext__()/asend()
# expect stderr: async_generator_steps.py:58: RuntimeWarning: coroutine method 'asend' of 'g2' was never awaited
# expect stderr:   a.asend(None)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: async_generator_steps.py:59: RuntimeWarning: coroutine method 'athrow' of 'g2' was never awaited
# expect stderr:   a.athrow(E)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: async_generator_steps.py:60: RuntimeWarning: coroutine method 'aclose' of 'g2' was never awaited
# expect stderr:   a.aclose()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: async_generator_steps.py:61: RuntimeWarning: coroutine method 'asend' of 'g2' was never awaited
# expect stderr:   a.__anext__()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: async_generator_steps.py:62: RuntimeWarning: coroutine method 'asend' of 'g2' was never awaited
# expect stderr:   anext(a)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: async_generator_steps.py:67: RuntimeWarning: coroutine method 'aclose' of 'g2' was never awaited
# expect stderr:   a.aclose()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: async_generator_steps.py:69: RuntimeWarning: coroutine method 'asend' of 'g2' was never awaited
# expect stderr:   anext(a)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
