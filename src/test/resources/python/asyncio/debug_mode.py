import asyncio
import time


async def blocks():
    time.sleep(0.15)


async def main():
    await asyncio.create_task(blocks())
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.slow_callback_duration = 10


asyncio.run(main())
# expect: False 0.1
