import asyncio, time
async def main():
    sem = asyncio.Semaphore(3)
    async def call(i):
        async with sem: await asyncio.sleep(0.02); return i
    s = time.perf_counter()
    r = await asyncio.gather(*(call(i) for i in range(9)))
    print(r, 0.055 < time.perf_counter() - s < 0.08)
    start = time.perf_counter()
    for i in range(3): await asyncio.sleep(0.02)
    print(round((time.perf_counter() - start) / 0.02))
asyncio.run(main())
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8] True
# expect: 3
