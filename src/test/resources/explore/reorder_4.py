import threading

a = 0
b = 0


def set_both():
    global a, b
    a = 1
    b = -1


def check():
    assert (a == 0 and b == 0) or (a == 1 and b == -1), "half a pair"


threads = [threading.Thread(target=f) for f in (set_both, set_both, set_both, check)]
for t in threads:
    t.start()
for t in threads:
    t.join()
