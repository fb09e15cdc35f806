import asyncio, threading, queue
async def main():
    loop, aq, tq = asyncio.get_running_loop(), asyncio.Queue(), queue.Queue()
    def worker():
        while (x := tq.get()) is not None: loop.call_soon_threadsafe(aq.put_nowait, x * x)
        loop.call_soon_threadsafe(aq.put_nowait, None)
    t = threading.Thread(target=worker)
    t.start()
    for i in range(4): tq.put(i)
    tq.put(None)
    out = []
    while (x := await aq.get()) is not None: out.append(x)
    print(out)
    await asyncio.to_thread(t.join)
asyncio.run(main())
# expect: [0, 1, 4, 9]
