import threading

a = 0
b = 0


def set_both():
    global a, b
    a = 1
    b = -1


def check():
    first = a
    second = b
    assert not (first == 1 and second == 0), f"half a pair: {first}, {second}"


threads = [threading.Thread(target=f) for f in (set_both, set_both, set_both, check)]
for t in threads:
    t.start()
for t in threads:
    t.join()
