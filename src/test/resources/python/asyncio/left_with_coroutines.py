# what a coroutine or a generator holds in its locals ends when it does
import asyncio
import os
import warnings


def shown(message, category, filename, lineno, file=None, line=None):
    print(os.path.basename(filename), message)


warnings.simplefilter('always')
warnings.showwarning = shown


class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
async def co(): pass
async def inner():
    d = D('inner')
    c = co()
    await asyncio.sleep(0)
    return 1
async def agen():
    d = D('agen')
    c = co()
    yield 1
def gen():
    d = D('gen')
    c = co()
    yield 1
async def main():
    x = await inner()
    print('back', x)
    async for y in agen(): pass
    print('agen done')
    for y in gen(): pass
    print('gen done')
    g = gen()
    next(g)
    try: next(g)
    except StopIteration: print('stop')
    t = asyncio.create_task(inner())
    print(await t)
    d = D('main')
asyncio.run(main())
print('end')
# expect: del inner
# expect: left_with_coroutines.py coroutine 'co' was never awaited
# expect: back 1
# expect: del agen
# expect: left_with_coroutines.py coroutine 'co' was never awaited
# expect: agen done
# expect: del gen
# expect: left_with_coroutines.py coroutine 'co' was never awaited
# expect: gen done
# expect: del gen
# expect: left_with_coroutines.py coroutine 'co' was never awaited
# expect: stop
# expect: del inner
# expect: events.py coroutine 'co' was never awaited
# expect: 1
# expect: del main
# expect: end
