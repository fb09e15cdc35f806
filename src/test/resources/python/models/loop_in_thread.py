import asyncio, threading, queue
loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever)
t.start()
async def add(a, b): await asyncio.sleep(0.01); return a + b
f = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
print(f.result(timeout=1))
f = asyncio.run_coroutine_threadsafe(asyncio.sleep(5), loop)
try: f.result(0.02)
except TimeoutError: print('timeout', f.cancel())
async def bad(): raise ValueError('remote')
try: asyncio.run_coroutine_threadsafe(bad(), loop).result()
except ValueError as e: print(e)
loop.call_soon_threadsafe(loop.stop)
t.join()
loop.close()
print(loop.is_closed())
# expect: 3
# expect: timeout True
# expect: remote
# expect: True
