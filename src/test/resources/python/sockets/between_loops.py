# asyncio's streams and selectors over sockets that lead to another process.
import asyncio
import multiprocessing as mp
import selectors
import socket
import socketserver
import threading


async def answer(reader, writer):
    while line := await reader.readline():
        writer.write(line[::-1].lstrip() + b'\n')
        await writer.drain()
    writer.close()


async def serve_streams(port):
    done = asyncio.Event()

    async def answer_and_tell(reader, writer):
        await answer(reader, writer)
        done.set()

    server = await asyncio.start_server(answer_and_tell, 'localhost', 0)
    async with server:
        port.put(server.sockets[0].getsockname()[1])
        await done.wait()


def streams(port):
    asyncio.run(serve_streams(port))


async def talk(port, words):
    reader, writer = await asyncio.open_connection('localhost', port)
    got = []
    for word in words:
        writer.write(word + b'\n')
        got.append((await reader.readline()).strip())
    writer.close()
    await writer.wait_closed()
    return got


def select_server(port, total):
    selector = selectors.DefaultSelector()
    server = socket.create_server(('localhost', 0))
    server.setblocking(False)
    selector.register(server, selectors.EVENT_READ)
    port.put(server.getsockname()[1])
    ended = 0
    while ended < total:
        for key, _ in selector.select():
            if key.fileobj is server:
                connection, _ = server.accept()
                connection.setblocking(False)
                selector.register(connection, selectors.EVENT_READ)
            elif data := key.fileobj.recv(100):
                key.fileobj.send(data * 2)
            else:
                selector.unregister(key.fileobj)
                key.fileobj.close()
                ended += 1
    server.close()


class Shout(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


def client(port, word, answers):
    with socket.create_connection(('localhost', port)) as sock:
        sock.sendall(word + b'\n')
        answers.put(sock.makefile('rb').readline())


def started(target, *arguments):
    port = mp.Queue()
    child = mp.Process(target=target, args=(port, *arguments))
    child.start()
    return child, port.get()


async def many(port):
    return await asyncio.gather(*(talk(port, [b'%d' % i]) for i in range(3)))


if __name__ == '__main__':
    mp.set_start_method('spawn')

    child, port = started(streams)
    print(asyncio.run(talk(port, [b'abc', b'hello', b'xyz'])))
    child.join()

    child, port = started(select_server, 3)

    async def double(word):
        reader, writer = await asyncio.open_connection('localhost', port)
        writer.write(word)
        got = await reader.readexactly(2 * len(word))
        writer.close()
        return got

    async def all_three():
        return await asyncio.gather(*map(double, (b'a', b'bc', b'def')))

    print(asyncio.run(all_three()))
    child.join()

    # the server is in a thread of the parent, the clients are children
    with socketserver.ThreadingTCPServer(('localhost', 0), Shout) as server:
        threading.Thread(target=server.serve_forever).start()
        answers = mp.Queue()
        children = [mp.Process(target=client, args=(server.server_address[1], word, answers)) for word in (b'x', b'y', b'z')]
        for each in children:
            each.start()
        print(sorted(answers.get() for _ in children))
        for each in children:
            each.join()
        server.shutdown()
# expect: [b'cba', b'olleh', b'zyx']
# expect: [b'aa', b'bcbc', b'defdef']
# expect: [b'X\n', b'Y\n', b'Z\n']
