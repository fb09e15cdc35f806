# a reader that has too much lets its transport pause, so that who writes has to wait
import asyncio
async def main():
    log = []
    async def serve(r, w):
        for i in range(40):
            w.write(b'x' * 100_000)
            await w.drain()
            log.append(i)
        w.close()
    srv = await asyncio.start_server(serve, '127.0.0.1', 0)
    port = srv.sockets[0].getsockname()[1]
    r, w = await asyncio.open_connection('127.0.0.1', port, limit=10_000)
    await asyncio.sleep(0.3)
    print(len(log) < 40, w.transport.is_reading(), 'paused' in repr(r))
    total = 0
    first = await r.read(5000)
    print(len(first), w.transport.is_reading())
    total += len(first)
    while data := await r.read(50_000):
        total += len(data)
    print(total, len(log), r.at_eof())
    w.close()
    srv.close()
    await srv.wait_closed()
    r = asyncio.StreamReader(limit=4)
    class T:
        def pause_reading(self): print('pause')
        def resume_reading(self): print('resume')
    r.set_transport(T())
    r.feed_data(b'12345678'); print('eight')
    r.feed_data(b'9\n123456'); print(repr(r)[-7:])
    try: await r.readuntil(b'\n')
    except asyncio.LimitOverrunError as e: print(e, e.consumed)
    try: await r.readline()
    except ValueError as e: print(e)
    print(await r.readexactly(2))
    print(await r.readexactly(2))
    r.feed_data(b'123456789')
    asyncio.get_running_loop().call_later(0.01, r.feed_data, b'abc')
    print(await r.readexactly(13))
    class N:
        def pause_reading(self): raise NotImplementedError
    r = asyncio.StreamReader(limit=4); r.set_transport(N()); r.feed_data(b'x' * 10); print(r)
    async def reads(how):
        import traceback
        t = asyncio.create_task(how); await asyncio.sleep(0); t.cancel()
        try: await t
        except asyncio.CancelledError as e: print([f.name for f in traceback.extract_tb(e.__traceback__)])
    r = asyncio.StreamReader()
    await reads(r.read()); await reads(r.read(1)); await reads(r.readline()); await reads(r.readexactly(3)); await reads(r.readuntil(b'x')); await reads(anext(r))
asyncio.run(main())
# expect: True False True
# expect: 5000 False
# expect: 4000000 40 True
# expect: eight
# expect: pause
# expect: paused>
# expect: Separator is found, but chunk is longer than limit 9
# expect: Separator is found, but chunk is longer than limit
# expect: resume
# expect: b'12'
# expect: b'34'
# expect: pause
# expect: resume
# expect: pause
# expect: resume
# expect: b'56123456789ab'
# expect: <StreamReader 10 bytes limit=4>
# expect: ['reads', 'read', 'read', '_wait_for_data']
# expect: ['reads', 'read', '_wait_for_data']
# expect: ['reads', 'readline', 'readuntil', '_wait_for_data']
# expect: ['reads', 'readexactly', '_wait_for_data']
# expect: ['reads', 'readuntil', '_wait_for_data']
# expect: ['reads', '__anext__', 'readline', 'readuntil', '_wait_for_data']
