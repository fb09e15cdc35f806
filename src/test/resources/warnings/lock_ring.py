import threading
import time

forks = [threading.Lock() for _ in range(3)]


def eat(i):
    time.sleep(i * 0.1)
    with forks[i]:
        with forks[(i + 1) % 3]:
            pass


threads = [threading.Thread(target=eat, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()

# LOCK_ORDER line 10, 1 times
