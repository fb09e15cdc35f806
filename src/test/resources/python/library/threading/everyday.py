import threading, time, queue
print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count())
l = threading.Lock()
print(l.locked())
with l:
    print(l.locked())
try:
    l.release()
except RuntimeError as e: print(e)
r = threading.RLock()
with r:
    with r:
        print('rr')
try: r.release()
except RuntimeError as e: print(e)
q = queue.Queue()
def prod():
    for i in range(3):
        q.put(i); time.sleep(0.1)
    q.put(None)
def cons():
    while (x := q.get()) is not None: print('got', x)
ts = [threading.Thread(target=f) for f in (prod, cons)]
for t in ts: t.start()
for t in ts: t.join()
e = threading.Event()
t = threading.Timer(0.5, lambda: (print('timer'), e.set()))
t.start(); print(e.wait(0.1)); print(e.wait(), t.name)
b = threading.Barrier(3)
order = []
def w():
    i = b.wait()
    order.append(i)
ts = [threading.Thread(target=w) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(order))
s = threading.BoundedSemaphore(2)
s.acquire(); s.release()
try: s.release()
except ValueError as e: print(e)
loc = threading.local()
loc.x = 1
def f():
    print(hasattr(loc, 'x')); loc.x = 2
t = threading.Thread(target=f, name='N', daemon=True); t.start(); t.join(); print(loc.x, t.is_alive(), t.daemon)
try: t.start()
except RuntimeError as e: print(e)
try: threading.current_thread().join()
except RuntimeError as e: print(e)
try: threading.Thread().join()
except RuntimeError as e: print(e)
c = threading.Condition()
try: c.wait()
except RuntimeError as e: print(e)
try: c.notify()
except RuntimeError as e: print(e)
sq = queue.SimpleQueue(); sq.put(1); print(sq.get(), sq.empty())
try: sq.get(timeout=0.1)
except queue.Empty as e: print(repr(e))
pq = queue.PriorityQueue(); [pq.put(x) for x in (3,1,2)]; print([pq.get() for _ in range(3)])
print([t.name for t in threading.enumerate()])
# expect:
# MainThread True 1
# False
# True
# release unlocked lock
# rr
# cannot release un-acquired lock
# got 0
# got 1
# got 2
# False
# timer
# True Thread-3
# [0, 1, 2]
# Semaphore released too many times
# False
# 1 False True
# threads can only be started once
# cannot join current thread
# cannot join thread before it is started
# cannot wait on un-acquired lock
# cannot notify on un-acquired lock
# 1 True
# Empty()
# [1, 2, 3]
# ['MainThread']
