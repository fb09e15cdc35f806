import threading
a, b = threading.Lock(), threading.Lock()
def f():
    with a:
        barrier.wait()
        with b: pass
def g():
    with b:
        barrier.wait()
        with a: pass
barrier = threading.Barrier(2)
threading.Thread(target=f).start(); threading.Thread(target=g).start()
