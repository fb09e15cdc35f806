import asyncio
import threading

lock = threading.Lock()


async def save(name):
    with lock:
        await asyncio.sleep(0.01)
        print("saved", name)


async def main():
    await save("a")
    await save("b")


asyncio.run(main())

# LOCK_ACROSS_AWAIT line 8, 2 times
