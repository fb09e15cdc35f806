import asyncio, threading
res = {}
async def job(n):
    await asyncio.sleep(0.01 * n)
    return threading.current_thread().name
def run(n): res[n] = asyncio.run(job(n))
ts = [threading.Thread(target=run, args=(n,), name=f'loop-{n}') for n in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(res.items()))
# expect: [(0, 'loop-0'), (1, 'loop-1'), (2, 'loop-2')]
