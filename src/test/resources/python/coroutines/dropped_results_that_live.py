# A call's result that a statement drops may be a coroutine that lives on elsewhere.
import asyncio


async def double(x):
    return 2 * x


def same(x):
    return x


async def main():
    made = [double(i) for i in range(3)]
    by_key = dict(enumerate(made))
    by_key.get(0)
    by_key.setdefault(1, None)
    max(made, key=id)
    same(made[2])
    (lambda: made[0])()
    print(await asyncio.gather(*made))


asyncio.run(main())
# expect: [0, 2, 4]
