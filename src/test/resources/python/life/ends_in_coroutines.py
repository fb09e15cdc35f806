# What a coroutine's locals held ends with the coroutine.
import asyncio


class Held:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('end of', self.name)


async def inner():
    held = Held('a local')
    await asyncio.sleep(0)
    return 5


async def fails():
    held = Held('a local of one that failed')
    raise ValueError('no')


async def numbers():
    held = Held("an async generator's")
    yield 1


async def main():
    held = Held("main's")
    print(await inner())
    await asyncio.create_task(inner())
    print('awaited twice')
    try:
        await fails()
    except ValueError as e:
        print('handled', e)
    print('after it')
    async for n in numbers():
        print(n)
    print('after all numbers')
    three = [Held(1), Held(2), Held(3)]
    print('last line')

asyncio.run(main())
print('over')
# expect: end of a local
# expect: 5
# expect: end of a local
# expect: awaited twice
# expect: handled no
# expect: end of a local of one that failed
# expect: after it
# expect: 1
# expect: end of an async generator's
# expect: after all numbers
# expect: last line
# expect: end of main's
# expect: end of 3
# expect: end of 2
# expect: end of 1
# expect: over
