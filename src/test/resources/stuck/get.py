import queue, threading
q = queue.Queue()
def consumer():
    print(q.get())
    print(q.get())
t = threading.Thread(target=consumer)
t.start()
q.put(1)
t.join()
