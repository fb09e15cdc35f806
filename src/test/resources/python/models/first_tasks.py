import asyncio, time
async def work(n, d):
    print('start', n); await asyncio.sleep(d); print('end', n); return n * 10
async def main():
    s = time.perf_counter()
    r = await asyncio.gather(work(1, 0.1), work(2, 0.05), work(3, 0.075))
    print(r, round(time.perf_counter() - s, 1))
    t = asyncio.create_task(work(4, 0.01), name='four')
    print(t.get_name(), t.done(), await t, t.done(), t.result())
print(asyncio.run(main()))
# expect: start 1
# expect: start 2
# expect: start 3
# expect: end 2
# expect: end 3
# expect: end 1
# expect: [10, 20, 30] 0.1
# expect: start 4
# expect: end 4
# expect: four False 40 True 40
# expect: None
