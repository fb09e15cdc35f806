import threading

items = [1]


def work():
    if items:
        items.pop()


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
