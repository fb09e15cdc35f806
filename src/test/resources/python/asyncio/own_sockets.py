import asyncio
import socket


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print('made', type(transport).__name__, transport.get_extra_info('peername') is not None)

    def data_received(self, data):
        print('data', data)
        self.transport.write(data.upper())

    def eof_received(self):
        print('eof')
        return False

    def connection_lost(self, error):
        print('lost', error)


class Datagrams(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, sender):
        print('datagram', data, sender[0])
        self.transport.sendto(data[::-1], sender)


class Answer(asyncio.DatagramProtocol):
    def __init__(self):
        self.came = asyncio.get_running_loop().create_future()

    def datagram_received(self, data, sender):
        self.came.set_result(data)


async def low_level(loop):
    a, b = socket.socketpair()
    a.setblocking(False)
    b.setblocking(False)
    came = []
    loop.add_reader(b, lambda: came.append(b.recv(10)))
    await loop.sock_sendall(a, b'one')
    await asyncio.sleep(0.01)
    print(came, loop.remove_reader(b), loop.remove_reader(b))
    ready = asyncio.Event()
    loop.add_writer(a, ready.set)
    await ready.wait()
    print(loop.remove_writer(a), loop.remove_writer(a.fileno()))
    reading = asyncio.create_task(loop.sock_recv(b, 10))
    await asyncio.sleep(0)
    print(reading.done())
    a.send(b'two')
    print(await reading)
    big = bytes(1_000_000)
    sending = asyncio.create_task(loop.sock_sendall(a, big))
    size = 0
    while size < len(big):
        size += len(await loop.sock_recv(b, 65536))
    await sending
    print(size)
    reading = asyncio.create_task(loop.sock_recv(b, 10))
    await asyncio.sleep(0)
    reading.cancel()
    try:
        await reading
    except asyncio.CancelledError:
        print('cancelled', loop.remove_reader(b))
    a.close()
    print(await loop.sock_recv(b, 10))
    b.close()

    listening = socket.create_server(('127.0.0.1', 0))
    listening.setblocking(False)
    accepting = asyncio.create_task(loop.sock_accept(listening))
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, listening.getsockname())
    theirs, address = await accepting
    print(address == client.getsockname(), theirs.gettimeout())
    await loop.sock_sendall(client, b'hello')
    buffer = bytearray(8)
    print(await loop.sock_recv_into(theirs, buffer), buffer)
    for each in (client, theirs):
        each.close()
    where = listening.getsockname()
    listening.close()
    client = socket.socket()
    client.setblocking(False)
    try:
        await loop.sock_connect(client, where)
    except ConnectionRefusedError as error:
        print(str(error).partition('(')[0], error.errno)
    client.close()


async def main():
    loop = asyncio.get_running_loop()
    await low_level(loop)
    server = await loop.create_server(Echo, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, ('127.0.0.1', port))
    await loop.sock_sendall(client, b'abc')
    print(await loop.sock_recv(client, 100))
    client.close()
    await asyncio.sleep(0.05)
    server.close()
    await server.wait_closed()

    here, _ = await loop.create_datagram_endpoint(Datagrams, local_addr=('127.0.0.1', 0))
    there, answer = await loop.create_datagram_endpoint(Answer, remote_addr=here.get_extra_info('sockname'))
    there.sendto(b'drawn')
    print(await answer.came)
    here.close()
    there.close()

    one, other = socket.socketpair()
    transport, protocol = await loop.connect_accepted_socket(Echo, one)
    reader, writer = await asyncio.open_connection(sock=other)
    writer.write(b'pair')
    print(await reader.readexactly(4), writer.get_extra_info('socket').family)
    try:
        loop.add_reader(one.fileno(), print)
    except RuntimeError as error:
        print(str(error).partition(' is used')[2].partition(' fd=')[0])
    writer.write_eof()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    for wrong in (dict(host='127.0.0.1', port=port, sock=other), {}, dict(host='127.0.0.1', port=port, server_hostname='x')):
        try:
            await loop.create_connection(Echo, **wrong)
        except ValueError as error:
            print(error)
    try:
        await loop.create_server(Echo, '127.0.0.1', 0, ssl=True)
    except TypeError as error:
        print(error)


asyncio.run(main())
# expect: [b'one'] True False
# expect: True False
# expect: False
# expect: b'two'
# expect: 1000000
# expect: cancelled False
# expect: b''
# expect: True 0.0
# expect: 5 bytearray(b'hello\x00\x00\x00')
# expect: [Errno 111] Connect call failed  111
# expect: made _SelectorSocketTransport True
# expect: data b'abc'
# expect: b'ABC'
# expect: eof
# expect: lost None
# expect: datagram b'drawn' 127.0.0.1
# expect: b'nward'
# expect: made _SelectorSocketTransport True
# expect: data b'pair'
# expect: b'PAIR' 1
# expect:  by transport <_SelectorSocketTransport
# expect: eof
# expect: lost None
# expect: b''
# expect: host/port and sock can not be specified at the same time
# expect: host and port was not specified and no sock specified
# expect: server_hostname is only meaningful with ssl
# expect: ssl argument must be an SSLContext or None
