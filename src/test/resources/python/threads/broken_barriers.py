import threading, time
b = threading.Barrier(3, action=lambda: print('action'), timeout=2)
out = []
def w(i):
    try: n = b.wait(); out.append(n)
    except threading.BrokenBarrierError: out.append('broken')
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]; [t.start() for t in ts]; [t.join() for t in ts]
print(sorted(out), b.parties, b.n_waiting, b.broken); out.clear()
ts = [threading.Thread(target=w, args=(i,)) for i in range(2)]; [t.start() for t in ts]; time.sleep(0.05); print(b.n_waiting); b.abort(); [t.join() for t in ts]; print(out, b.broken)
b.reset(); out.clear(); print(b.broken)
try: b.wait(timeout=0.05)
except threading.BrokenBarrierError as e: print('broken', repr(e))
b.reset(); out.clear()
ts = [threading.Thread(target=w, args=(i,)) for i in range(2)]; [t.start() for t in ts]; time.sleep(0.05); b.reset(); [t.join() for t in ts]; print(out)
def bad(): raise ValueError('action fails')
c = threading.Barrier(1, bad)
try: c.wait()
except ValueError as e: print(e, c.broken)
try: threading.Barrier(0)
except ValueError as e: print(e)
# expect: action
# expect: [0, 1, 2] 3 0 False
# expect: 2
# expect: ['broken', 'broken'] True
# expect: False
# expect: broken BrokenBarrierError()
# expect: ['broken', 'broken']
# expect: action fails True
# expect: parties must be > 0
