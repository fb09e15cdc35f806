import threading

items = [1, 2, 3]
got = []


def drop():
    del items[0]


def look():
    got.append(items[1])


threads = [threading.Thread(target=f) for f in (drop, look)]
for t in threads:
    t.start()
for t in threads:
    t.join()
assert got == [3]
