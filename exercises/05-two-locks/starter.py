import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    # TODO: two transfers in opposite directions must not stand still
    with source.lock:
        with target.lock:
            source.balance -= amount
            target.balance += amount
