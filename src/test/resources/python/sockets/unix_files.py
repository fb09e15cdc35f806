# sockets by a path are files: taken, stale, removed by somebody else, cleaned up by their server
import asyncio, os, socket, stat
def show(f, *a):
    try: print('->', f(*a))
    except OSError as e: print(type(e).__name__, e)
s = socket.socket(socket.AF_UNIX)
c = socket.socket(socket.AF_UNIX)
show(c.connect, 'a.sock')
s.bind('a.sock')
print(os.path.exists('a.sock'), stat.S_ISSOCK(os.stat('a.sock').st_mode), 'a.sock' in os.listdir())
show(c.connect, 'a.sock')
t = socket.socket(socket.AF_UNIX)
show(t.bind, 'a.sock')
s.listen()
c.connect('a.sock')
p, addr = s.accept()
print(repr(addr), c.getpeername(), s.getsockname())
s.close()
print(os.path.exists('a.sock'))
d = socket.socket(socket.AF_UNIX)
show(d.connect, 'a.sock')
show(t.bind, 'a.sock')
os.unlink('a.sock')
show(d.connect, 'a.sock')
t.bind('a.sock'); t.listen(); d.connect('a.sock'); print('again')
os.unlink('a.sock')
for x in c, d, t, p: x.close()
async def serve(r, w):
    w.write((await r.readline()).upper()); await w.drain(); w.close()
async def main():
    open('plain', 'w').close()
    try: await asyncio.start_unix_server(serve, 'plain')
    except OSError as e: print(e.errno, e)
    os.remove('plain')
    srv = await asyncio.start_unix_server(serve, 'b.sock')
    r, w = await asyncio.open_unix_connection('b.sock')
    w.write(b'hello\n'); print(await r.read()); w.close()
    srv.close()
    print(os.path.exists('b.sock'))
    srv = await asyncio.start_unix_server(serve, 'b.sock', cleanup_socket=False)
    srv.close()
    print(os.path.exists('b.sock'))
    srv = await asyncio.start_unix_server(serve, 'b.sock')
    print('stale one is gone')
    os.unlink('b.sock')
    try: await asyncio.open_unix_connection('b.sock')
    except OSError as e: print(type(e).__name__, e)
    with socket.socket(socket.AF_UNIX) as s:
        s.bind('b.sock')
        srv.close()
        print(os.path.exists('b.sock'))
    os.unlink('b.sock')
    try: await asyncio.open_unix_connection()
    except ValueError as e: print(e)
    try: await asyncio.start_unix_server(serve)
    except ValueError as e: print(e)
asyncio.run(main())
print(os.path.exists('b.sock'))
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: True True True
# expect: ConnectionRefusedError [Errno 111] Connection refused
# expect: OSError [Errno 98] Address already in use
# expect: '' a.sock a.sock
# expect: True
# expect: ConnectionRefusedError [Errno 111] Connection refused
# expect: OSError [Errno 98] Address already in use
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: again
# expect: 98 [Errno 98] Address 'plain' is already in use
# expect: b'HELLO\n'
# expect: False
# expect: True
# expect: stale one is gone
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: True
# expect: no path and sock were specified
# expect: path was not specified, and no sock specified
# expect: False
