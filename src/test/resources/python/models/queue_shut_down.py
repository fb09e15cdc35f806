import queue, threading
q = queue.Queue()
got = []
def w():
    try:
        while True: got.append(q.get())
    except queue.ShutDown as e: got.append(repr(e))
t = threading.Thread(target=w)
q.put(1)
q.put(2)
q.shutdown()
t.start()
t.join()
print(got)
try: q.put(3)
except queue.ShutDown as e: print('put', type(e))
q2 = queue.Queue()
q2.put(1)
q2.shutdown(immediate=True)
try: q2.get()
except queue.ShutDown: print('gone', q2.unfinished_tasks)
q2.join()
# expect: [1, 2, 'ShutDown()']
# expect: put <class 'queue.ShutDown'>
# expect: gone 0
