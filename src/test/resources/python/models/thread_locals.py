import threading
class L(threading.local):
    kind = 'class'
    def __init__(self, n): self.n = n; self.calls = []
l = L(5)
l.n = 6
def f(res):
    res.append((l.n, l.calls, l.kind))
    l.n = 9
    l.calls.append(1)
    res.append(sorted(l.__dict__))
r = []
t = threading.Thread(target=f, args=(r,))
t.start()
t.join()
print(r, l.n, l.calls)
p = threading.local()
p.x = 1
def g():
    try: print(p.x)
    except AttributeError as e: print(type(e).__name__, e)
t = threading.Thread(target=g)
t.start()
t.join()
del p.x
print(p.__dict__)
# expect: [(5, [1], 'class'), ['calls', 'n']] 6 []
# expect: AttributeError '_thread._local' object has no attribute 'x'
# expect: {}
