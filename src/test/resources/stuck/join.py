import queue, threading
def consumer(q):
    for _ in range(3): q.get()
    q.task_done()
jobs = queue.Queue()
for i in range(3): jobs.put(i)
threading.Thread(target=consumer, args=(jobs,)).start()
jobs.join()
