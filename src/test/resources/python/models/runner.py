import asyncio
with asyncio.Runner() as r:
    print(r.run(asyncio.sleep(0, 1)), r.run(asyncio.sleep(0, 2)))
    loop = r.get_loop()
    async def f(): return asyncio.get_running_loop() is loop
    print(r.run(f()))
print(loop.is_closed())
try: r.run(c := f())
except RuntimeError as e: print(e); c.close()
async def exits(): raise SystemExit(7)
asyncio.run(exits())
# expect: 1 2
# expect: True
# expect: True
# expect: Runner is closed
# expect exit: 7
