import socket
import threading


def serve(server):
    while True:
        connection, address = server.accept()
        with connection:
            while data := connection.recv(1024):
                connection.sendall(data.upper())
            print("server: client has gone", address[0])
        if data == b"":
            return


server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
thread = threading.Thread(target=serve, args=(server,))
thread.start()
with socket.create_connection(("localhost", port)) as client:
    print(client.getpeername() == ("127.0.0.1", port), client.getsockname()[0])
    for word in (b"one", b"two", b"three"):
        client.sendall(word)
        print(client.recv(1024))
    client.shutdown(socket.SHUT_WR)
    print(client.recv(10))
thread.join()
server.close()
print(repr(server).replace(str(port), "PORT"), server.fileno())
try:
    socket.create_connection(("127.0.0.1", port), timeout=1)
except ConnectionRefusedError as e:
    print(type(e).__name__, e)
# expect: True 127.0.0.1
# expect: b'ONE'
# expect: b'TWO'
# expect: b'THREE'
# expect: server: client has gone 127.0.0.1
# expect: b''
# expect: <socket.socket [closed] fd=-1, family=2, type=1, proto=0> -1
# expect: ConnectionRefusedError [Errno 111] Connection refused
