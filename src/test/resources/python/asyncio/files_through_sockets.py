# files sent through sockets, in pieces
import asyncio, io, socket
async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False); b.setblocking(False)
    with open('data.txt', 'wb') as f: f.write(b'0123456789' * 10)
    with open('data.txt', 'rb') as f:
        print(await loop.sock_sendfile(a, f, 5, 20), f.tell())
        print(await loop.sock_recv(b, 100))
        print(await loop.sock_sendfile(a, f, 90, fallback=False))
        print(await loop.sock_recv(b, 100))
    m = io.BytesIO(b'memory')
    print(await loop.sock_sendfile(a, m))
    print(await loop.sock_recv(b, 100))
    try: await loop.sock_sendfile(a, m, fallback=False)
    except asyncio.SendfileNotAvailableError as e: print(e)
    u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    u.setblocking(False)
    try: await loop.sock_sendfile(u, m)
    except ValueError as e: print(e)
    u.close(); a.close(); b.close()
asyncio.run(main())
import os; os.remove('data.txt')
# expect: 20 25
# expect: b'56789012345678901234'
# expect: 10
# expect: b'0123456789'
# expect: 6
# expect: b'memory'
# expect: not a regular file
# expect: only SOCK_STREAM type sockets are supported
