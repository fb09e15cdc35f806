import threading
import time

a = threading.Lock()
b = threading.Lock()


def first():
    with a:
        with b:
            print("first")


def second():
    time.sleep(0.1)
    with a:
        with b:
            print("second")


threads = [threading.Thread(target=first), threading.Thread(target=second)]
for t in threads:
    t.start()
for t in threads:
    t.join()
