import queue, threading, time
q = queue.Queue(maxsize=2)
def producer():
    for i in range(5): q.put(i)
    q.put(None)
t = threading.Thread(target=producer)
t.start()
time.sleep(0.05)
print(q.full(), q.qsize())
items = []
while (x := q.get()) is not None: items.append(x)
print(items, q.empty())
for f in (lambda: q.get_nowait(), lambda: q.get(timeout=0.02)):
    try: f()
    except queue.Empty as e: print(repr(e))
q.put(1)
q.put(2)
for f in (lambda: q.put_nowait(3), lambda: q.put(3, timeout=0.02)):
    try: f()
    except queue.Full as e: print(repr(e))
try: q.get(timeout=-1)
except ValueError as e: print(e)
for _ in range(20):
    try: q.task_done()
    except ValueError as e: print(e); break
# expect: True 2
# expect: [0, 1, 2, 3, 4] True
# expect: Empty()
# expect: Empty()
# expect: Full()
# expect: Full()
# expect: 'timeout' must be a non-negative number
# expect: task_done() called too many times
