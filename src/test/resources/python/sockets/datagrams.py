import socket

one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
one.bind(("127.0.0.1", 0))
two = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
two.sendto(b"hello", one.getsockname())
two.sendto(b"again and again", one.getsockname())
data, sender = one.recvfrom(100)
print(data, sender == ("127.0.0.1", two.getsockname()[1]))
print(one.recvfrom(5)[0])
one.settimeout(0.01)
try:
    one.recv(10)
except TimeoutError as e:
    print(e)
two.connect(one.getsockname())
print(two.send(b"connected"), one.recv(100))
print(one.type, one.type == socket.SOCK_DGRAM)
# expect: b'hello' True
# expect: b'again'
# expect: timed out
# expect: 9 b'connected'
# expect: 2 True
