import queue, threading
q = queue.Queue(maxsize=2)
lock = threading.Lock()
def producer():
    with lock:
        for i in range(5): q.put(i)
def consumer():
    for _ in range(5):
        with lock:
            print(q.get())
p = threading.Thread(target=producer, name='producer'); c = threading.Thread(target=consumer, name='consumer')
p.start(); c.start(); p.join(); c.join()
