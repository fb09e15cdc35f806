import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


bank = threading.Lock()


def transfer(source, target, amount):
    with bank:
        with source.lock:
            with target.lock:
                source.balance -= amount
                target.balance += amount
