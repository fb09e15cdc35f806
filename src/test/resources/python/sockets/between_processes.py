# A server in one process, clients in others: what is sent, in what order, and how it ends.
import multiprocessing as mp
import socket
import struct


def serve(port, callers):
    with socket.create_server(('localhost', 0)) as server:
        port.put(server.getsockname()[1])
        for _ in range(callers):
            connection, _ = server.accept()
            with connection:
                while data := connection.recv(1024):
                    connection.sendall(data.upper())


def receive_exactly(connection, count):
    parts = []
    while count:
        part = connection.recv(min(count, 65536))
        if not part:
            raise EOFError
        parts.append(part)
        count -= len(part)
    return b''.join(parts)


def serve_large(port):
    with socket.create_server(('localhost', 0)) as server:
        port.put(server.getsockname()[1])
        connection, _ = server.accept()
        with connection:
            size, = struct.unpack('!I', receive_exactly(connection, 4))
            data = receive_exactly(connection, size)
            connection.sendall(struct.pack('!I', len(data)) + data[::-1])


def datagrams(port):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(('127.0.0.1', 0))
        port.put(sock.getsockname()[1])
        for _ in range(3):
            data, sender = sock.recvfrom(100)
            sock.sendto(b'got ' + data, sender)


def hang_up(port):
    with socket.create_server(('localhost', 0)) as server:
        port.put(server.getsockname()[1])
        connection, _ = server.accept()
        connection.recv(10)
        # the process ends with the connection open


def started(target, *arguments):
    port = mp.Queue()
    child = mp.Process(target=target, args=(port, *arguments))
    child.start()
    return child, port.get()


if __name__ == '__main__':
    mp.set_start_method('spawn')

    child, port = started(serve, 3)
    for i in range(3):
        with socket.create_connection(('localhost', port)) as client:
            client.sendall(b'hello %d' % i)
            print(client.recv(100), client.getpeername()[0], client.getpeername()[1] == port)
            client.sendall(b'more')
            client.shutdown(socket.SHUT_WR)
            print(receive_exactly(client, 4), client.recv(10))
    child.join()
    try:
        socket.create_connection(('localhost', port))
    except ConnectionRefusedError as error:
        print(error)

    child, port = started(serve_large)
    data = bytes(range(256)) * 8000
    with socket.create_connection(('localhost', port)) as client:
        client.sendall(struct.pack('!I', len(data)) + data)
        size, = struct.unpack('!I', receive_exactly(client, 4))
        print(size, receive_exactly(client, size) == data[::-1])
    child.join()

    child, port = started(datagrams)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        for word in (b'one', b'two', b'three'):
            sock.sendto(word, ('127.0.0.1', port))
            print(sock.recvfrom(100)[0])
    child.join()

    child, port = started(hang_up)
    client = socket.create_connection(('localhost', port))
    client.sendall(b'bye')
    print(client.recv(10))
    client.close()
    child.join()

    child, port = started(serve, 1)
    try:
        socket.create_server(('localhost', port))
    except OSError as error:
        print(error.errno)
    client = socket.create_connection(('localhost', port))
    client.settimeout(0.05)
    try:
        client.recv(10)
    except TimeoutError as error:
        print(error)
    child.terminate()
    child.join()
    client.settimeout(None)
    print(client.recv(10))
    client.close()
# expect: b'HELLO 0' 127.0.0.1 True
# expect: b'MORE' b''
# expect: b'HELLO 1' 127.0.0.1 True
# expect: b'MORE' b''
# expect: b'HELLO 2' 127.0.0.1 True
# expect: b'MORE' b''
# expect: [Errno 111] Connection refused
# expect: 2048000 True
# expect: b'got one'
# expect: b'got two'
# expect: b'got three'
# expect: b''
# expect: 98
# expect: timed out
# expect: b''
