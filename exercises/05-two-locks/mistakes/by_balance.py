import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda a: a.balance)
    with first.lock:
        with second.lock:
            source.balance -= amount
            target.balance += amount
