import multiprocessing as mp


def attempt(f):
    try:
        return f()
    except OSError as error:
        return str(error)


here, there = mp.Pipe()
here.send_bytes(b'longer')
print(attempt(lambda: there.recv_bytes(3)), there.closed, there.readable)
print(attempt(there.recv), attempt(there.poll))
there.send(1)
print(here.recv())
reader, writer = mp.Pipe(False)
writer.send_bytes(b'longer')
print(attempt(lambda: reader.recv_bytes(3)), reader.closed)
# expect: bad message length False False
# expect: connection is write-only connection is write-only
# expect: 1
# expect: bad message length True
