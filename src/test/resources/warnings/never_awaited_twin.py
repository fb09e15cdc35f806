import asyncio


async def save():
    print("saved")


async def main():
    for _ in range(3):
        await save()


asyncio.run(main())
