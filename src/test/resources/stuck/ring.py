import threading
import time

a = threading.Lock()
b = threading.Lock()


def work(first, second):
    with first:
        time.sleep(0.01)
        with second:
            pass


threads = [threading.Thread(target=work, args=each) for each in ((a, b), (b, a))]
for t in threads:
    t.start()
for t in threads:
    t.join()
