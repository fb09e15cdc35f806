import threading
cond = threading.Condition()
with cond:
    cond.wait()
