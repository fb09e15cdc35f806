# Two accounts, each with a lock of its own; the locks are called by whose they are.
import threading


class Account:
    def __init__(self):
        self.lock = threading.Lock()


def move(source, target):
    with source.lock:
        with target.lock:
            pass


a = Account()
b = Account()
threads = [threading.Thread(target=move, args=pair) for pair in ((a, b), (b, a))]
for t in threads:
    t.start()
for t in threads:
    t.join()
