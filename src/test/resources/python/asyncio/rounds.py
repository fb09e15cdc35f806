import asyncio


class Rounds:
    def __init__(self, loop):
        self.n = 0
        self.loop = loop
        loop.call_soon(self.tick)

    def tick(self):
        self.n += 1
        self.loop.call_soon(self.tick) if self.n < 100 else None


async def nothing():
    return 1


async def count(what):
    r = Rounds(asyncio.get_running_loop())
    await what()
    return r.n


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    done.set_result(1)

    async def a_future():
        await done

    async def a_task():
        await asyncio.create_task(nothing())

    async def a_gather():
        await asyncio.gather(nothing(), nothing())

    async def a_shield():
        await asyncio.shield(nothing())

    async def a_wait():
        await asyncio.wait([asyncio.create_task(nothing())])

    async def a_wait_for():
        await asyncio.wait_for(nothing(), 1)

    async def a_group():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(nothing())

    for what in (nothing, lambda: asyncio.sleep(0), a_future, a_task, a_gather, a_shield, a_wait, a_wait_for, a_group):
        print(what.__name__, await count(what))


asyncio.run(main())
# expect: nothing 0
# expect: <lambda> 1
# expect: a_future 0
# expect: a_task 2
# expect: a_gather 3
# expect: a_shield 3
# expect: a_wait 3
# expect: a_wait_for 0
# expect: a_group 3
