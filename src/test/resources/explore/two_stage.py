import threading

first = threading.Lock()
second = threading.Lock()
a = 0
b = 0


def write():
    global a, b
    with first:
        a = 1
    with second:
        b = a + 1


def read():
    with first:
        if a == 0:
            return
        seen = a
    with second:
        assert b == seen + 1, f"a is {seen}, b is {b}"


threads = [threading.Thread(target=write), threading.Thread(target=read)]
for t in threads:
    t.start()
for t in threads:
    t.join()
