import threading

forks = [threading.Lock() for _ in range(3)]


def eat(first, second):
    with forks[first]:
        with forks[second]:
            pass


threads = [threading.Thread(target=eat, args=(i, (i + 1) % 3)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
