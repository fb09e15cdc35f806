import multiprocessing as mp


def nothing():
    pass


if __name__ == '__main__':
    mp.set_start_method('spawn')
    reader, writer = mp.Pipe(duplex=False)
    print(reader.readable, reader.writable, writer.readable, writer.writable)
    for what in (lambda: reader.send(1), lambda: writer.recv()):
        try:
            what()
        except OSError as error:
            print(error)
    writer.send_bytes(b'hello')
    print(reader.recv_bytes())
    writer.send_bytes(b'hello', 1, 3)
    buffer = bytearray(5)
    print(reader.recv_bytes_into(buffer), buffer)
    writer.send_bytes(b'0123456789')
    try:
        reader.recv_bytes_into(buffer)
    except mp.BufferTooShort as error:
        print(repr(error))
    writer.close()
    try:
        reader.recv()
    except EOFError as error:
        print(repr(error))
    reader, writer = mp.Pipe(duplex=False)
    reader.close()
    try:
        writer.send(1)
    except BrokenPipeError as error:
        print(error)
# expect: True False False True
# expect: connection is read-only
# expect: connection is write-only
# expect: b'hello'
# expect: 3 bytearray(b'ell\x00\x00')
# expect: BufferTooShort(b'0123456789')
# expect: EOFError()
# expect: [Errno 32] Broken pipe
