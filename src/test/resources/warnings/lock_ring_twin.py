import threading
import time

forks = [threading.Lock() for _ in range(3)]
table = threading.Lock()


def eat(i):
    time.sleep(i * 0.1)
    with table:  # nobody else takes forks meanwhile
        with forks[i]:
            with forks[(i + 1) % 3]:
                pass


def tidy(first, second):
    with forks[first]:
        with forks[second]:
            pass


threads = [threading.Thread(target=eat, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
# one after the other: joins keep these two apart
for order in ((0, 1), (1, 0)):
    t = threading.Thread(target=tidy, args=order)
    t.start()
    t.join()
# with a time-out nobody waits for ever
with forks[2]:
    if forks[1].acquire(timeout=1):
        forks[1].release()
