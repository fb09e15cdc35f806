# What tutorials do with requests. There is no CPython to record it from: the words are those of its documentation.
import requests, time
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry
r = requests.get("https://httpbin.org/get", params={"q": "a b", "n": [1, 2]}, headers={"X-Test": "1"})
print(r, r.status_code, r.ok, r.reason, r.url, r.encoding, r.elapsed, r.history, r.cookies, r.links, r.is_redirect, r.apparent_encoding)
print(r.json()["args"], r.json()["headers"]["User-Agent"], r.json()["headers"]["X-Test"])
print(r.headers["content-type"], r.headers.get("CONTENT-LENGTH") == str(len(r.content)), "Date" in r.headers, type(r.headers).__name__)
print(r.request.method, r.request.headers["Accept"], r.request.body, r.request.path_url, r.request)
r = requests.post("https://httpbin.org/post", json={"a": [1, None, True]}); print(r.json()["json"], r.json()["data"], r.request.headers["content-type"], r.request.body)
r = requests.post("https://httpbin.org/post", data={"k": "v w"}); print(r.json()["form"], r.request.body)
r = requests.put("https://httpbin.org/put", data="raw"); print(r.json()["data"], r.status_code)
print(requests.codes.ok, requests.codes["not_found"], requests.codes.TEAPOT, requests.codes.nope if hasattr(requests.codes, "nope") else None)
for code in (404, 500, 418):
    try: requests.get(f"https://httpbin.org/status/{code}").raise_for_status()
    except requests.exceptions.HTTPError as e: print(e, e.response.status_code, e.request.url)
r = requests.get("https://httpbin.org/redirect/2"); print(r.url, [h.status_code for h in r.history], r.status_code)
r = requests.get("https://httpbin.org/redirect/1", allow_redirects=False); print(r.status_code, r.headers["Location"], r.is_redirect)
t = time.perf_counter()
for kw in (dict(timeout=1), dict(timeout=(3.05, 1))):
    try: requests.get("https://httpbin.org/delay/3", **kw)
    except requests.exceptions.ReadTimeout as e: print("RT", e)
print(round(time.perf_counter() - t, 1))
for u in ("https://no.such.invalid/x", "http://localhost:8000/a", "htp://x", "example.com", "http://", "http://10.255.255.1/"):
    try: requests.get(u, timeout=1)
    except requests.exceptions.RequestException as e: print(type(e).__name__, [c.__name__ for c in type(e).__mro__[1:4]], e)
with requests.Session() as s:
    s.headers.update({"Authorization": "Bearer abc"}); s.params = {"key": "1"}
    print(s.get("https://httpbin.org/bearer").json(), s.get("https://httpbin.org/get").json()["args"])
    s.get("https://httpbin.org/cookies/set/name/value"); print(s.cookies.get_dict(), s.get("https://httpbin.org/cookies").json(), s.cookies)
    s.auth = ("u", "p"); print(s.get("https://httpbin.org/basic-auth/u/p").json())
    ad = HTTPAdapter(max_retries=Retry(total=3, backoff_factor=1, status_forcelist=[500, 502, 503])); s.mount("https://", ad)
    t = time.perf_counter()
    try: s.get("https://httpbin.org/status/503")
    except requests.exceptions.RetryError as e: print(e, round(time.perf_counter() - t, 1))
r = requests.get("https://example.com")
print(r.encoding, r.text[:20], len(r.content))
try: r.json()
except requests.exceptions.JSONDecodeError as e: print(repr(e), e.pos, isinstance(e, ValueError))
with requests.get("https://example.com/image1.jpg", stream=True) as r:
    n = 0
    for c in r.iter_content(chunk_size=8192): n += len(c); print(len(c), end=" ")
    print(n, r.headers["Content-Length"])
r = requests.get("https://httpbin.org/stream/3", stream=True)
for line in r.iter_lines(): print(line[:10], end=" ")
print()
p = requests.get("https://jsonplaceholder.typicode.com/posts", params={"userId": 2}).json(); print(len(p), p[0]["id"], sorted(p[0]))
print(requests.get("https://jsonplaceholder.typicode.com/todos/1").json(), requests.post("https://jsonplaceholder.typicode.com/posts", json={"title": "x"}).json())
print(requests.get("https://jsonplaceholder.typicode.com/posts/999").status_code, requests.delete("https://jsonplaceholder.typicode.com/posts/1").status_code, requests.head("https://example.com").text)
print(requests.get("https://api.github.com/users/octocat").json()["login"])
req = requests.Request("GET", "https://httpbin.org/get", params={"a": 1}); pr = requests.Session().prepare_request(req); print(pr.url, requests.Session().send(pr, timeout=5).status_code)
print(requests.get("https://unknown-site.org").status_code, len(requests.get("https://httpbin.org/bytes/16").content), requests.get("https://httpbin.org/uuid").json()["uuid"][14])
# expect: <Response [200]> 200 True OK https://httpbin.org/get?q=a+b&n=1&n=2 utf-8 0:00:00.250000 [] <RequestsCookieJar[]> {} False ascii
# expect: {'q': 'a b', 'n': ['1', '2']} python-requests/2.32.3 1
# expect: application/json True True CaseInsensitiveDict
# expect: GET */* None /get?q=a+b&n=1&n=2 <PreparedRequest [GET]>
# expect: {'a': [1, None, True]} {"a": [1, null, true]} application/json b'{"a": [1, null, true]}'
# expect: {'k': 'v w'} k=v+w
# expect: raw 200
# expect: 200 404 418 None
# expect: 404 Client Error: Not Found for url: https://httpbin.org/status/404 404 https://httpbin.org/status/404
# expect: 500 Server Error: Internal Server Error for url: https://httpbin.org/status/500 500 https://httpbin.org/status/500
# expect: 418 Client Error: I'm a Teapot for url: https://httpbin.org/status/418 418 https://httpbin.org/status/418
# expect: https://httpbin.org/get [302, 302] 200
# expect: 302 https://httpbin.org/get True
# expect: RT HTTPSConnectionPool(host='httpbin.org', port=443): Read timed out. (read timeout=1)
# expect: RT HTTPSConnectionPool(host='httpbin.org', port=443): Read timed out. (read timeout=1)
# expect: 2.0
# expect: ConnectionError ['RequestException', 'OSError', 'Exception'] HTTPSConnectionPool(host='no.such.invalid', port=443): Max retries exceeded with url: /x (Caused by NameResolutionError("<urllib3.connection.HTTPSConnection object at 0x7f3e5c0a1d90>: Failed to resolve 'no.such.invalid' ([Errno -2] Name or service not known)"))
# expect: ConnectionError ['RequestException', 'OSError', 'Exception'] HTTPConnectionPool(host='localhost', port=8000): Max retries exceeded with url: /a (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f3e5c0a1d90>: Failed to establish a new connection: [Errno 111] Connection refused'))
# expect: InvalidSchema ['RequestException', 'OSError', 'ValueError'] No connection adapters were found for 'htp://x'
# expect: MissingSchema ['RequestException', 'OSError', 'ValueError'] Invalid URL 'example.com': No scheme supplied. Perhaps you meant https://example.com?
# expect: InvalidURL ['RequestException', 'OSError', 'ValueError'] Invalid URL 'http://': No host supplied
# expect: ConnectTimeout ['ConnectionError', 'Timeout', 'RequestException'] HTTPConnectionPool(host='10.255.255.1', port=80): Max retries exceeded with url: / (Caused by ConnectTimeoutError(<urllib3.connection.HTTPConnection object at 0x7f3e5c0a1d90>, 'Connection to 10.255.255.1 timed out. (connect timeout=1)'))
# expect: {'authenticated': True, 'token': 'abc'} {'key': '1'}
# expect: {'name': 'value'} {'cookies': {'name': 'value'}} <RequestsCookieJar[<Cookie name=value for />]>
# expect: {'authenticated': True, 'user': 'u'}
# expect: HTTPSConnectionPool(host='httpbin.org', port=443): Max retries exceeded with url: /status/503?key=1 (Caused by ResponseError('too many 503 error responses')) 6.8
# expect: utf-8 <!doctype html><html 1256
# expect: JSONDecodeError('Expecting value: line 1 column 1 (char 0)') 0 True
# expect: 8192 8192 4096 20480 20480
# expect: b'{"args": {' b'{"args": {' b'{"args": {'
# expect: 10 11 ['body', 'id', 'title', 'userId']
# expect: {'userId': 1, 'id': 1, 'title': 'delectus aut autem', 'completed': False} {'title': 'x', 'id': 101}
# expect: 404 200
# expect: octocat
# expect: https://httpbin.org/get?a=1 200
# expect: 200 16 4
