import threading
import time


def compute():
    n = 0
    while n < 1_000:
        n += 1


def serve():
    for _ in range(50):
        time.sleep(0.001)


threads = [threading.Thread(target=f) for f in (compute, serve)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
