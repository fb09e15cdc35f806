import asyncio
async def handle(reader, writer):
    peer = writer.get_extra_info('peername')
    data = await reader.readexactly(4)
    n = int.from_bytes(data, 'big')
    body = await reader.readexactly(n)
    print('server', body, peer[0])
    writer.write(len(body).to_bytes(4, 'big') + body[::-1])
    await writer.drain()
    writer.close(); await writer.wait_closed()
async def client(port, text):
    r, w = await asyncio.open_connection('127.0.0.1', port)
    w.writelines([len(text).to_bytes(4, 'big'), text])
    await w.drain()
    n = int.from_bytes(await r.readexactly(4), 'big')
    out = await r.read(n)
    print('client', out, r.at_eof(), await r.read())
    print(w.is_closing(), w.can_write_eof())
    w.close(); await w.wait_closed(); print(w.is_closing())
async def lines(reader, writer):
    async for line in reader:
        if line == b'quit\n': break
        writer.write(b'> ' + line); await writer.drain()
    writer.write_eof()
    writer.close()
async def main():
    srv = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = srv.sockets[0].getsockname()[1]
    print(srv.is_serving(), srv.sockets[0].family.name)
    async with srv:
        await asyncio.gather(client(port, b'hello'), client(port, b'world'))
    print(srv.is_serving(), srv.sockets)
    try: await asyncio.open_connection('127.0.0.1', port)
    except ConnectionRefusedError as e: print(e.errno, str(e).replace(str(port), 'PORT'))
    srv = await asyncio.start_server(lines, '127.0.0.1', 0, start_serving=False)
    port = srv.sockets[0].getsockname()[1]
    print(srv.is_serving())
    await srv.start_serving(); print(srv.is_serving())
    r, w = await asyncio.open_connection('127.0.0.1', port)
    w.write(b'a\nb\nquit\nc\n')
    print(await r.readuntil(b'a\n'), await r.readline(), await r.read())
    w.close()
    try:
        await w.wait_closed()
    except ConnectionError as e:
        print(type(e).__name__)
    srv.close(); await srv.wait_closed()
    async def forever():
        s = await asyncio.start_server(lines, '127.0.0.1', 0)
        async with s:
            try: await s.serve_forever()
            except asyncio.CancelledError: print('served'); raise
    t = asyncio.create_task(forever()); await asyncio.sleep(.05); t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled')
    try:
        r, w = await asyncio.open_connection('127.0.0.1', 1)
    except OSError as e: print(repr(e))
asyncio.run(main())
# expect: True AF_INET
# expect: server b'hello' 127.0.0.1
# expect: server b'world' 127.0.0.1
# expect: client b'olleh' False b''
# expect: False True
# expect: client b'dlrow' False b''
# expect: False True
# expect: True
# expect: True
# expect: False ()
# expect: 111 [Errno 111] Connect call failed ('127.0.0.1', PORT)
# expect: False
# expect: True
# expect: b'> a\n' b'> b\n' b''
# expect: served
# expect: cancelled
# expect: ConnectionRefusedError(111, "Connect call failed ('127.0.0.1', 1)")
