import asyncio, threading
go = threading.Event()
def blocking(): go.wait(); return 'done'
async def main():
    print(await asyncio.to_thread(blocking))
    go.set()
asyncio.run(main())
