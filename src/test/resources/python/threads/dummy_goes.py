import _thread
import threading
import time

seen = []


def work():
    seen.append(threading.current_thread())
    seen.append(len(threading.enumerate()))


_thread.start_new_thread(work, ())
time.sleep(0.05)
print(seen[0].name, seen[0].daemon, type(seen[0]).__name__, seen[1])
print([t.name for t in threading.enumerate()])
# expect: Dummy-1 True _DummyThread 2
# expect: ['MainThread']
