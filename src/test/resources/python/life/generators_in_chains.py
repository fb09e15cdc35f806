# A generator that another one reads from ends with it.
import asyncio
def source(n):
    try:
        for i in range(n): yield i
    finally: print("sync source closed")
def filt(it):
    for x in it:
        if x % 2 == 0: yield x
def take(n, it):
    for i, x in enumerate(it):
        if i >= n: return
        yield x
def first(it):
    for x in it: return x
async def asource(n):
    try:
        for i in range(n):
            await asyncio.sleep(0); yield i
    finally: print("async source closed")
async def afilt(it):
    async for x in it:
        if x % 2 == 0: yield x
async def afirst(it):
    async for x in it: return x
async def main():
    print(list(take(2, filt(source(10)))))
    print(first(filt(source(5))))
    print(await afirst(afilt(asource(9))))
    await asyncio.sleep(.01)
    print("slept")
    async for x in afilt(asource(9)):
        if x == 4: break
    await asyncio.sleep(.01)
    print("broke")
    g = afilt(asource(3))
    await anext(g)
    del g
    await asyncio.sleep(0.01)
    print("end")
asyncio.run(main())
# expect: sync source closed
# expect: [0, 2]
# expect: sync source closed
# expect: 0
# expect: 0
# expect: async source closed
# expect: slept
# expect: async source closed
# expect: broke
# expect: async source closed
# expect: end
