# What tutorials do with urllib.request and http.client.
import urllib.request, urllib.error, urllib.parse, json, socket
with urllib.request.urlopen("https://httpbin.org/get?x=1", timeout=5) as r:
    print(r.status, r.reason, r.getcode(), r.geturl(), r.headers["content-type"], r.headers.get_content_charset(), r.info().get_content_type(), r.getheader("Content-Type"))
    print(json.load(r)["args"])
req = urllib.request.Request("https://httpbin.org/post", data=json.dumps({"a": 1}).encode(), headers={"Content-Type": "application/json"}, method="POST")
print(req.get_method(), req.full_url, req.has_header("Content-type"), req.host, req.type, req.selector)
with urllib.request.urlopen(req) as r: d = json.loads(r.read().decode()); print(d["json"], d["headers"]["User-Agent"])
data = urllib.parse.urlencode({"name": "x y"}).encode()
with urllib.request.urlopen("https://httpbin.org/post", data=data) as r: print(json.load(r)["form"])
try: urllib.request.urlopen("https://httpbin.org/status/404")
except urllib.error.HTTPError as e: print(e, e.code, e.reason, e.headers["Server"], e.url, e.read())
try: urllib.request.urlopen("https://x.invalid")
except urllib.error.URLError as e: print(e, repr(e.reason))
try: urllib.request.urlopen("http://localhost:9")
except urllib.error.URLError as e: print(e)
try: urllib.request.urlopen("https://httpbin.org/delay/3", timeout=1)
except TimeoutError as e: print(repr(e), isinstance(e, socket.timeout))
try: urllib.request.urlopen("nope")
except ValueError as e: print(e)
try: urllib.request.urlopen("http://10.255.255.1", timeout=1)
except urllib.error.URLError as e: print(e)
r = urllib.request.urlopen("https://httpbin.org/redirect/1"); print(r.url, r.status)
for line in urllib.request.urlopen("https://example.com/robots.txt"): print(line[:20]); break
fn, h = urllib.request.urlretrieve("https://example.com/image1.jpg", "i.jpg"); print(fn, h["Content-Type"])
op = urllib.request.build_opener(); op.addheaders = [("User-Agent", "me")]; print(json.load(op.open("https://httpbin.org/user-agent")))
import http.client
c = http.client.HTTPSConnection("httpbin.org", timeout=5); c.request("GET", "/get?z=1", headers={"A": "b"}); r = c.getresponse(); print(r.status, r.reason, json.loads(r.read())["args"], r.getheader("content-type"), r.version); c.close()
# expect: 200 OK 200 https://httpbin.org/get?x=1 application/json None application/json application/json
# expect: {'x': '1'}
# expect: POST https://httpbin.org/post True httpbin.org https /post
# expect: {'a': 1} Python-urllib/3.13
# expect: {'name': 'x y'}
# expect: HTTP Error 404: Not Found 404 Not Found Lockstep https://httpbin.org/status/404 b''
# expect: <urlopen error [Errno -2] Name or service not known> gaierror(-2, 'Name or service not known')
# expect: <urlopen error [Errno 111] Connection refused>
# expect: TimeoutError('The read operation timed out') True
# expect: unknown url type: 'nope'
# expect: <urlopen error timed out>
# expect: https://httpbin.org/get 200
# expect: b'<!doctype html><html'
# expect: i.jpg image/jpeg
# expect: {'user-agent': 'me'}
# expect: 200 OK {'z': '1'} application/json 11
