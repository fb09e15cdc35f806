import socket
import socketserver
import threading


class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.strip().upper() + b"\n")


with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Upper) as server:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    for n in range(2):
        with socket.create_connection(server.server_address) as client, client.makefile("rw") as file:
            print("hello", n, file=file, flush=True)
            print(file.readline(), end="")
    server.shutdown()
    thread.join()
print("closed", server.socket.fileno())
# expect: HELLO 0
# expect: HELLO 1
# expect: closed -1
