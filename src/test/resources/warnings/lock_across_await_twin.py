import asyncio
import threading

lock = threading.Lock()
in_loop = asyncio.Lock()


async def save(name):
    async with in_loop:
        await asyncio.sleep(0.01)
    with lock:
        print("saved", name)
    await asyncio.sleep(0.01)


async def main():
    await save("a")
    await save("b")


asyncio.run(main())
