import asyncio


async def save():
    print("saved")


async def main():
    for _ in range(3):
        save()


asyncio.run(main())
# NEVER_AWAITED line 4, 3 times
