import asyncio, time
async def worker(name, q, out):
    while True:
        d = await q.get()
        await asyncio.sleep(d)
        q.task_done()
        out.append((name, d))
async def main():
    q, out = asyncio.Queue(), []
    for d in (0.03, 0.02, 0.05, 0.01, 0.04): q.put_nowait(d)
    ts = [asyncio.create_task(worker(f'w{i}', q, out)) for i in range(2)]
    s = time.monotonic()
    await q.join()
    e = time.monotonic() - s
    for t in ts: t.cancel()
    print(await asyncio.gather(*ts, return_exceptions=True))
    print(out, 0.07 < e < 0.1)
asyncio.run(main())
# expect: [CancelledError(''), CancelledError('')]
# expect: [('w1', 0.02), ('w0', 0.03), ('w0', 0.01), ('w1', 0.05), ('w0', 0.04)] True
