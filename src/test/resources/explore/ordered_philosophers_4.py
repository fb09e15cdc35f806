import threading

forks = [threading.Lock() for _ in range(4)]


def eat(first, second):
    with forks[first]:
        with forks[second]:
            pass


threads = [threading.Thread(target=eat, args=(min(i, (i + 1) % 4), max(i, (i + 1) % 4))) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
