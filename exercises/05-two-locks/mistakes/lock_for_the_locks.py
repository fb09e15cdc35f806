import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


taking = threading.Lock()


def transfer(source, target, amount):
    with taking:
        source.lock.acquire()
    with target.lock:
        source.balance -= amount
        target.balance += amount
    source.lock.release()
