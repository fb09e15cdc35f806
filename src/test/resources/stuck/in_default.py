import threading
def f(lock=threading.Lock()):
    with lock:
        f()
f()
