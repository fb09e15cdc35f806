import asyncio, time
from concurrent.futures import ThreadPoolExecutor
def block(n): time.sleep(n); return n
async def main():
    loop = asyncio.get_running_loop()
    s = time.monotonic()
    with ThreadPoolExecutor(3) as ex:
        r = await asyncio.gather(*(loop.run_in_executor(ex, block, 0.05) for _ in range(3)), asyncio.to_thread(block, 0.05))
    print(r, 0.045 < time.monotonic() - s < 0.09)
    try: await asyncio.wait_for(asyncio.to_thread(block, 0.1), 0.02)
    except TimeoutError: print('timeout')
    try: await loop.run_in_executor(None, int, 'z')
    except ValueError as e: print(e)
asyncio.run(main())
# expect: [0.05, 0.05, 0.05, 0.05] True
# expect: timeout
# expect: invalid literal for int() with base 10: 'z'
