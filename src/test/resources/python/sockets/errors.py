import socket

s = socket.socket()
print(s.family, s.type, s.proto, s.gettimeout(), repr(s.family), repr(s.type))
for what in (lambda: s.recv(1), lambda: s.send(b"x"), lambda: s.getpeername(), lambda: s.accept(), lambda: s.bind("x"),
             lambda: s.bind(("127.0.0.1",)), lambda: s.connect(("127.0.0.1", 70000)), lambda: s.sendall("x"),
             lambda: s.settimeout(-1), lambda: s.listen(), lambda: socket.socket(99)):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e)
s.close()
try:
    s.recv(1)
except OSError as e:
    print(e.errno, e)
a, b = socket.socketpair()
a.settimeout(0.05)
try:
    a.recv(1)
except TimeoutError as e:
    print(type(e) is socket.timeout, e, e.errno)
a.setblocking(False)
print(a.gettimeout(), a.getblocking())
try:
    a.recv(1)
except BlockingIOError as e:
    print(e)
b.close()
a.settimeout(1)
print(a.recv(10))
try:
    for _ in range(3):
        a.send(b"x")
except BrokenPipeError as e:
    print(e)
print(socket.ntohs(socket.htons(80)), socket.inet_ntoa(socket.inet_aton("10.1.2.3")), socket.getdefaulttimeout())
# expect: 2 1 0 None <AddressFamily.AF_INET: 2> <SocketKind.SOCK_STREAM: 1>
# expect: OSError [Errno 107] Transport endpoint is not connected
# expect: BrokenPipeError [Errno 32] Broken pipe
# expect: OSError [Errno 107] Transport endpoint is not connected
# expect: OSError [Errno 22] Invalid argument
# expect: TypeError bind(): AF_INET address must be tuple, not str
# expect: TypeError AF_INET address must be a pair (host, port)
# expect: OverflowError connect(): port must be 0-65535.
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError Timeout value out of range
# expect: None
# expect: OSError [Errno 97] Address family not supported by protocol
# expect: 9 [Errno 9] Bad file descriptor
# expect: True timed out None
# expect: 0.0 False
# expect: [Errno 11] Resource temporarily unavailable
# expect: b''
# expect: [Errno 32] Broken pipe
# expect: 80 10.1.2.3 None
