import threading

x1 = 1
x2 = 3
x3 = 1
lock = threading.Lock()


def first():
    global x1
    with lock:
        x1 = (x3 + 1) % 4


def second():
    global x2
    with lock:
        x2 = x1


def third():
    global x3
    with lock:
        x3 = x2


def look():
    with lock:
        assert not x1 == x2 == x3, f"all tokens are {x1}"


threads = [threading.Thread(target=f) for f in (first, second, third, look)]
for t in threads:
    t.start()
for t in threads:
    t.join()
