import multiprocessing as mp


def talk(conn):
    conn.send_bytes(b'hello world', 6)
    conn.send_bytes(bytearray(b'abcdef'), 1, 3)
    conn.send_bytes(b'')
    conn.send({'x': (1, 2)})
    conn.close()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    recv, send = mp.Pipe(duplex=False)
    p = mp.Process(target=talk, args=(send,))
    p.start()
    send.close()
    print(recv.recv_bytes(), recv.recv_bytes(), recv.recv_bytes())
    buf = bytearray(100)
    n = recv.recv_bytes_into(buf)
    print(n > 0)
    try:
        recv.recv()
    except EOFError as e:
        print(repr(e))
    p.join()
    for f in (lambda: recv.send(1), lambda: recv.send_bytes(b'')):
        try:
            f()
        except OSError as e:
            print(e)
    a, b = mp.Pipe()
    a.send_bytes(b'0123456789')
    try:
        b.recv_bytes(4)
    except OSError as e:
        print(type(e).__name__, e)
    a, b = mp.Pipe()
    a.send_bytes(b'0123456789')
    try:
        b.recv_bytes_into(bytearray(4))
    except mp.BufferTooShort as e:
        print(repr(e))
    for bad in ((b'abc', 5), (b'abc', -1), (b'abc', 1, 5), (b'abc', 1, -1)):
        try:
            a.send_bytes(*bad)
        except ValueError as e:
            print(e)
    b.close()
    try:
        a.send('x')
    except OSError as e:
        print(type(e).__name__, e)
# expect: b'world' b'bcd' b''
# expect: True
# expect: EOFError()
# expect: connection is read-only
# expect: connection is read-only
# expect: OSError bad message length
# expect: BufferTooShort(b'0123456789')
# expect: buffer length < offset
# expect: offset is negative
# expect: buffer length < offset + size
# expect: size is negative
# expect: BrokenPipeError [Errno 32] Broken pipe
