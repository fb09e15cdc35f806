import threading
class Account:
    def __init__(self): self.lock = threading.Lock()
def move(a, b):
    with a.lock:
        bar.wait()
        with b.lock: pass
bar = threading.Barrier(2)
alice, bob = Account(), Account()
t1 = threading.Thread(target=move, args=(alice, bob)); t2 = threading.Thread(target=move, args=(bob, alice))
t1.start(); t2.start(); t1.join(); t2.join()
