import asyncio
async def main():
    async def first(): await b
    async def second(): await a
    a = asyncio.create_task(first(), name='first'); b = asyncio.create_task(second(), name='second')
    await a
asyncio.run(main())
