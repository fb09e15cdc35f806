# What tutorials do with aiohttp's client.
import aiohttp, asyncio, time
async def main():
    t = time.perf_counter()
    async with aiohttp.ClientSession(headers={"X-A": "1"}, timeout=aiohttp.ClientTimeout(total=5), connector=aiohttp.TCPConnector(limit=2, ssl=False), trust_env=True) as s:
        async with s.get("https://httpbin.org/get", params={"a": "1"}) as r:
            print(r.status, r.ok, r.reason, r.url, repr(r.url), r.method, r.content_type, r.charset, r.headers["content-type"], r.history, r.host)
            d = await r.json(); print(d["args"], d["headers"]["X-A"], d["url"])
        async with s.post("https://httpbin.org/post", json={"k": [1]}) as r: print((await r.json())["json"])
        async with s.post("https://httpbin.org/post", data={"k": "v"}) as r: print((await r.json())["form"])
        async with s.get("https://example.com") as r: print(len(await r.text()), (await r.text())[:15], len(await r.read()))
        try:
            async with s.get("https://example.com") as r: await r.json()
        except aiohttp.ContentTypeError as e: print(e, e.status, e.message)
        try:
            async with s.get("https://httpbin.org/status/404") as r: r.raise_for_status()
        except aiohttp.ClientResponseError as e: print(e, e.status, e.message, e.request_info.url, e.headers["Server"])
        for u in ("https://x.invalid", "http://localhost:1234/", "nope", "ftp://x"):
            try: await s.get(u)
            except aiohttp.ClientError as e: print(type(e).__name__, e)
        try: await s.get("https://httpbin.org/delay/3", timeout=aiohttp.ClientTimeout(total=1))
        except asyncio.TimeoutError as e: print("timeout", repr(e))
        try: await s.get("https://httpbin.org/delay/3", timeout=aiohttp.ClientTimeout(sock_read=1))
        except aiohttp.ServerTimeoutError as e: print(repr(e))
        r = await s.get("https://httpbin.org/redirect/2"); print(r.url, [h.status for h in r.history], r.status); r.release()
        async with s.get("https://example.com/image1.jpg") as r:
            n = []
            async for c in r.content.iter_chunked(8192): n.append(len(c))
            print(n, r.content_length)
        async with s.get("https://httpbin.org/stream/2") as r:
            async for line in r.content: print(line[:9])
        async def get(u):
            async with s.get(u) as r: return r.status
        t1 = time.perf_counter()
        print(await asyncio.gather(*(get(f"https://httpbin.org/delay/1") for _ in range(4)), get("https://y.invalid"), return_exceptions=True), round(time.perf_counter() - t1, 1))
        sem = asyncio.Semaphore(1)
        async with aiohttp.request("GET", "https://httpbin.org/ip") as r: print(await r.json())
        print(s.closed, s.timeout)
        await s.get("https://httpbin.org/cookies/set/a/b"); print(await (await s.get("https://httpbin.org/cookies")).json())
        async with s.get("https://httpbin.org/basic-auth/u/p", auth=aiohttp.BasicAuth("u", "p")) as r: print(r.status)
    print(s.closed)
    try: await s.get("https://example.com")
    except RuntimeError as e: print(e)
    print(round(time.perf_counter() - t, 1))
asyncio.run(main())
try: from aiohttp import web
except ImportError as e: print(e)
try: import httpx
except ImportError as e: print(e)
# expect: 200 True OK https://httpbin.org/get?a=1 URL('https://httpbin.org/get?a=1') GET application/json None application/json () httpbin.org
# expect: {'a': '1'} 1 https://httpbin.org/get?a=1
# expect: {'k': [1]}
# expect: {'k': 'v'}
# expect: 1256 <!doctype html> 1256
# expect: 200, message='Attempt to decode JSON with unexpected mimetype: text/html; charset=utf-8', url='https://example.com/' 200 Attempt to decode JSON with unexpected mimetype: text/html; charset=utf-8
# expect: 404, message='Not Found', url='https://httpbin.org/status/404' 404 Not Found https://httpbin.org/status/404 Lockstep
# expect: ClientConnectorDNSError Cannot connect to host x.invalid:443 ssl:default [Name or service not known]
# expect: ClientConnectorError Cannot connect to host localhost:1234 ssl:default [Connect call failed ('127.0.0.1', 1234)]
# expect: InvalidUrlClientError nope
# expect: NonHttpUrlClientError ftp://x
# expect: timeout TimeoutError()
# expect: SocketTimeoutError('Timeout on reading data from socket')
# expect: https://httpbin.org/get [302, 302] 200
# expect: [8192, 8192, 4096] 20480
# expect: b'{"args": '
# expect: b'{"args": '
# expect: [200, 200, 200, 200, ClientConnectorDNSError('y.invalid', OSError(-2, 'Name or service not known'))] 2.1
# expect: {'origin': '203.0.113.7'}
# expect: False ClientTimeout(total=5, connect=None, sock_read=None, sock_connect=None, ceil_threshold=5)
# expect: {'cookies': {'a': 'b'}}
# expect: 200
# expect: True
# expect: Session is closed
# expect: 8.2
# expect: Lockstep has the client of aiohttp only, not aiohttp.web; asyncio.start_server() takes connections
# expect: No module named 'httpx'
