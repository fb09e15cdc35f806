import asyncio
from contextlib import asynccontextmanager, AsyncExitStack, aclosing, nullcontext

@asynccontextmanager
async def tag(name):
    print('<', name)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print('>', name)

async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')

async def main():
    async with tag('a') as a:
        print(a)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(tag('b'))
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, 'plain')
    async with aclosing(numbers()) as n:
        async for each in n:
            print(each)
            break
    async with nullcontext(3) as three:
        print(three)

asyncio.run(main())
# expect: < a
# expect: a
# expect: > a
# expect: < b
# expect: plain
# expect: > b
# expect: 1
# expect: closed
# expect: 3
