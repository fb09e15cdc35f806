import asyncio


async def serve(reader, writer):
    while line := await reader.readline():
        print('server got', line)
        writer.write(line.upper())
        await writer.drain()
    print('server sees the end')
    writer.close()
    await writer.wait_closed()


async def client(n, port):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    for i in range(2):
        writer.write(f'hello {n} {i}\n'.encode())
        await writer.drain()
        print('client', n, 'got', await reader.readline())
    writer.write_eof()
    print(n, await reader.read())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        await client(1, port)
        print(server.is_serving())
    print(server.is_serving())
    try:
        await asyncio.open_connection('127.0.0.1', port)
    except ConnectionRefusedError as e:
        print(type(e).__name__, e.errno)
    reader = asyncio.StreamReader()
    reader.feed_data(b'abc\ndef')
    reader.feed_eof()
    print(await reader.readuntil(b'\n'), await reader.read(2), reader.at_eof())
    try:
        await reader.readexactly(5)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial)


asyncio.run(main())
# expect: server got b'hello 1 0\n'
# expect: client 1 got b'HELLO 1 0\n'
# expect: server got b'hello 1 1\n'
# expect: client 1 got b'HELLO 1 1\n'
# expect: server sees the end
# expect: 1 b''
# expect: True
# expect: False
# expect: ConnectionRefusedError 111
# expect: b'abc\n' b'de' False
# expect: 1 bytes read on a total of 5 expected bytes b'f'
