import asyncio, threading
async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    def th():
        loop.call_soon_threadsafe(fut.set_result, 'from thread')
        f = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.01, 'coro'), loop)
        out.append(f.result(1))
        try: loop.call_soon(print)
        except RuntimeError as e: out.append(str(e))
        try: asyncio.get_running_loop()
        except RuntimeError as e: out.append(str(e))
        try: asyncio.create_task(None)
        except RuntimeError as e: out.append(str(e))
    out = []
    t = threading.Thread(target=th)
    t.start()
    print(await fut)
    await asyncio.to_thread(t.join)
    print(out)
asyncio.run(main(), debug=True)
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
async def nested():
    c = asyncio.sleep(0)
    try: asyncio.run(c)
    except RuntimeError as e: print(e)
    c.close()
asyncio.run(nested())
try: asyncio.run(5)
except (ValueError, TypeError) as e: print(type(e).__name__, e)
# expect: from thread
# expect: ['coro', 'Non-thread-safe operation invoked on an event loop other than the current one', 'no running event loop', 'no running event loop']
# expect: no running event loop
# expect: asyncio.run() cannot be called from a running event loop
# expect: ValueError a coroutine was expected, got 5
