import threading
out = []
b = threading.Barrier(3, action=lambda: out.append('action'))
lock = threading.Lock()
def f(i):
    for r in range(2):
        idx = b.wait()
        with lock: out.append((r, idx >= 0))
ts = [threading.Thread(target=f, args=(i,)) for i in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(out.count('action'), len(out), b.n_waiting, b.parties, b.broken)
b2 = threading.Barrier(2)
try: b2.wait(0.05)
except threading.BrokenBarrierError as e: print('broken', repr(e), b2.broken)
try: b2.wait()
except threading.BrokenBarrierError: print('still broken')
b2.reset()
print(b2.broken)
def bad(): raise ValueError('action fails')
b3 = threading.Barrier(1, action=bad)
try: b3.wait()
except ValueError as e: print(e, b3.broken)
try: threading.Barrier(0)
except ValueError as e: print(e)
# expect: 2 8 0 3 False
# expect: broken BrokenBarrierError() True
# expect: still broken
# expect: False
# expect: action fails True
# expect: parties must be > 0
