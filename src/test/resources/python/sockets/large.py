import socket
import threading

received = []


def take(connection):
    total = 0
    while part := connection.recv(65536):
        total += len(part)
    received.append(total)
    connection.close()


a, b = socket.socketpair()
thread = threading.Thread(target=take, args=(b,))
thread.start()
a.sendall(bytes(3_000_000))
a.close()
thread.join()
print(received)
a, b = socket.socketpair()
a.setblocking(False)
sent = 0
try:
    while True:
        sent += a.send(bytes(65536))
except BlockingIOError:
    print(sent > 65536)
try:
    with socket.create_server(("127.0.0.1", 0)) as first:
        socket.create_server(first.getsockname())
except OSError as e:
    print(e.errno, "Address already in use" in str(e))
# expect: [3000000]
# expect: True
# expect: 98 True
