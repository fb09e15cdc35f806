import asyncio, threading, time, concurrent.futures
def run_loop(loop): asyncio.set_event_loop(loop); loop.run_forever()
loop = asyncio.new_event_loop()
th = threading.Thread(target=run_loop, args=(loop,), daemon=True); th.start()
async def add(a, b): await asyncio.sleep(.05); return a + b
async def fail(): raise ValueError('there')
f = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
print(type(f).__module__, f.result(), f.done())
f = asyncio.run_coroutine_threadsafe(fail(), loop)
try: f.result(1)
except ValueError as e: print(repr(e))
f = asyncio.run_coroutine_threadsafe(asyncio.sleep(5), loop)
try: f.result(.05)
except TimeoutError as e: print(repr(e))
f.cancel(); print(f.cancelled())
try: asyncio.run_coroutine_threadsafe(5, loop)
except TypeError as e: print(e)
ev = threading.Event(); loop.call_soon_threadsafe(ev.set); print(ev.wait(1))
fs = [asyncio.run_coroutine_threadsafe(add(i, i), loop) for i in range(3)]
print(sorted(f.result() for f in concurrent.futures.as_completed(fs)))
loop.call_soon_threadsafe(loop.stop); th.join(); print(loop.is_running(), th.is_alive()); loop.close()
try: loop.call_soon_threadsafe(print)
except RuntimeError as e: print(e)
try: asyncio.get_event_loop_policy().get_event_loop
except Exception as e: print(e)
# expect: concurrent.futures._base 3 True
# expect: ValueError('there')
# expect: TimeoutError()
# expect: True
# expect: A coroutine object is required
# expect: True
# expect: [0, 2, 4]
# expect: False False
# expect: Event loop is closed
