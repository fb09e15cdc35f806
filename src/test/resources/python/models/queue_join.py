import queue, threading, time
q = queue.Queue()
done = []
def w():
    while True:
        x = q.get()
        time.sleep(0.02)
        done.append(x * 2)
        q.task_done()
for _ in range(2): threading.Thread(target=w, daemon=True).start()
for i in range(6): q.put(i)
s = time.monotonic()
q.join()
d = time.monotonic() - s
print(sorted(done), 0.05 < d < 0.09, q.unfinished_tasks)
# expect: [0, 2, 4, 6, 8, 10] True 0
