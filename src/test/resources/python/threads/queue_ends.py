import queue, threading, time
q = queue.Queue(maxsize=2)
def prod():
    for i in range(5):
        try: q.put(i)
        except queue.ShutDown: print('put: ShutDown'); break
t = threading.Thread(target=prod); t.start(); time.sleep(0.02); print(q.get(), q.get()); time.sleep(0.02); q.shutdown(); t.join()
while True:
    try: print(q.get())
    except queue.ShutDown: print('get: ShutDown'); break
p = queue.PriorityQueue(); [p.put(x) for x in ((2, 'b'), (1, 'a'), (3, 'c'))]; print([p.get() for _ in range(3)])
p.put((1, {})); 
try: p.put((1, {}))
except TypeError as e: print(e)
l = queue.LifoQueue(); [l.put(x) for x in 'abc']; print(l.get(), l.qsize(), l.empty(), l.full())
for f in (lambda: queue.Queue().get_nowait(), lambda: queue.Queue().get(timeout=0.01), lambda: queue.Queue().get(timeout=-1), lambda: queue.Queue().task_done()):
    try: f()
    except Exception as e: print(type(e).__name__, e)
s = queue.SimpleQueue(); s.put(1); print(s.get(), s.empty(), s.qsize())
q = queue.Queue(); q.put(1)
def w():
    while True: q.get(); time.sleep(0.01); q.task_done()
threading.Thread(target=w, daemon=True).start(); q.join(); print('joined')
# expect: 0 1
# expect: put: ShutDown
# expect: 2
# expect: 3
# expect: get: ShutDown
# expect: [(1, 'a'), (2, 'b'), (3, 'c')]
# expect: c 2 False False
# expect: Empty 
# expect: Empty 
# expect: ValueError 'timeout' must be a non-negative number
# expect: ValueError task_done() called too many times
# expect: 1 True 0
# expect: joined
