import asyncio
async def handle(r, w):
    data = await r.readline()
    w.write(data.upper()); await w.drain(); w.close(); await w.wait_closed()
    try:
        await w.drain(); print('drained')
    except ConnectionResetError as e: print('srv', repr(e))
async def main():
    s = await asyncio.start_server(handle, '127.0.0.1', 8888)
    async with s:
        r, w = await asyncio.open_connection('127.0.0.1', 8888)
        w.write(b'hello\n'); await w.drain()
        print(await r.read())
        w.close(); await w.wait_closed()
        try:
            w.write(b'x'); await w.drain(); print('drained')
        except ConnectionResetError as e: print(repr(e))
    await asyncio.sleep(.1)
asyncio.run(main())
# expect: srv ConnectionResetError('Connection lost')
# expect: b'HELLO\n'
# expect: ConnectionResetError('Connection lost')
