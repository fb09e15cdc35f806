import select
import selectors
import socket
import threading
import time

a, b = socket.socketpair()
c, d = socket.socketpair()
print(select.select([b, d], [], [], 0.01) == ([], [], []))
c.send(b"x")
r, w, x = select.select([b, d], [a], [])
print([s is d for s in r], [s is a for s in w], x)
print(d.recv(1))
threading.Timer(0.05, lambda: a.send(b"late")).start()
start = time.monotonic()
r, _, _ = select.select([b], [], [], 5)
print(r == [b], 0.04 < time.monotonic() - start < 1, b.recv(10))

with selectors.DefaultSelector() as selector:
    key = selector.register(b, selectors.EVENT_READ, data="b")
    selector.register(c, selectors.EVENT_READ | selectors.EVENT_WRITE, "c")
    print(sorted((k.data, mask) for k, mask in selector.select(0)))
    a.close()
    print(sorted((k.data, mask) for k, mask in selector.select(1)))
    print(selector.get_key(b) == key, len(selector.get_map()), selector.unregister(b).data)
    try:
        selector.register(c, 1)
    except KeyError as e:
        print("already" in str(e))
    try:
        selector.get_key(b)
    except KeyError as e:
        print("not registered" in str(e))
    try:
        selector.register(c, 8)
    except ValueError as e:
        print(e)

server = socket.create_server(("127.0.0.1", 0))
server.setblocking(False)
selector = selectors.DefaultSelector()
selector.register(server, selectors.EVENT_READ, "accept")
clients = [socket.create_connection(server.getsockname()) for _ in range(2)]
for n, client in enumerate(clients):
    client.sendall(b"hello %d" % n)
got = []
while len(got) < 2:
    for key, mask in selector.select():
        if key.data == "accept":
            connection, _ = server.accept()
            print(connection.getblocking())
            selector.register(connection, selectors.EVENT_READ, "data")
        else:
            got.append(key.fileobj.recv(100))
            selector.unregister(key.fileobj)
            key.fileobj.close()
print(sorted(got))
# expect: True
# expect: [True] [True] []
# expect: b'x'
# expect: True True b'late'
# expect: [('c', 2)]
# expect: [('b', 1), ('c', 2)]
# expect: True 2 b
# expect: True
# expect: True
# expect: Invalid events: 8
# expect: True
# expect: True
# expect: [b'hello 0', b'hello 1']
