import socket

a, b = socket.socketpair()
with a, b:
    writer = a.makefile("w", encoding="utf-8")
    reader = b.makefile("r", encoding="utf-8")
    print("first line\nsecond \u00e9\nno end", file=writer, end="", flush=True)
    print(repr(reader.readline()), repr(reader.readline()))
    writer.close()
    a.shutdown(socket.SHUT_WR)
    print(reader.read(), reader.readline() == "", list(reader))
a, b = socket.socketpair()
out = a.makefile("wb")
out.write(b"x" * 5)
out.write(b"\nabc\n")
out.flush()
lines = b.makefile("rb")
print(lines.readline(), lines.read(2), lines.readline())
b.close()
print(b.fileno() == -1)
lines.close()
print(b.fileno())
view = bytearray(4)
c, d = socket.socketpair()
c.sendall(b"abcdefgh")
print(d.recv(2, socket.MSG_PEEK), d.recv_into(view), view, d.recv(100))
c.sendall(b"all")
print(d.recv(3, socket.MSG_WAITALL))
# expect: 'first line\n' 'second é\n'
# expect: no end True []
# expect: b'xxxxx\n' b'ab' b'c\n'
# expect: False
# expect: -1
# expect: b'ab' 4 bytearray(b'abcd') b'efgh'
# expect: b'all'
