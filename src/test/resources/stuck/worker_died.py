import queue, threading
q = queue.Queue()
def worker():
    while True:
        item = q.get()
        if item == 2: raise ValueError('bad item')
        print(item)
        q.task_done()
threading.Thread(target=worker, daemon=True).start()
for i in range(4): q.put(i)
q.join()
print('all done')
