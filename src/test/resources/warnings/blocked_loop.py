import asyncio
import time


async def fetch():
    time.sleep(0.3)


async def main():
    await asyncio.gather(fetch(), fetch())


asyncio.run(main())
# BLOCKED_LOOP line 6, 1 times
# BLOCKED_LOOP line 6, 1 times
