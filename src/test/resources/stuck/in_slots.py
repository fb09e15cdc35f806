import threading
class Account:
    __slots__ = 'owner', 'lock'
    def __init__(self, owner):
        self.owner, self.lock = owner, threading.Lock()
ann = Account('ann')
with ann.lock:
    with ann.lock:
        pass
