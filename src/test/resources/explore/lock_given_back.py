# The lock is given back between reading and writing: each is guarded, and an update is lost all the same.
import threading

lock = threading.Lock()
counter = 0


def work():
    global counter
    with lock:
        value = counter
    with lock:
        counter = value + 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
assert counter == 2
