import threading

forks = [threading.Lock() for _ in range(2)]


def eat(first, second):
    with forks[first]:
        with forks[second]:
            pass


threads = [threading.Thread(target=eat, args=(min(i, (i + 1) % 2), max(i, (i + 1) % 2))) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
