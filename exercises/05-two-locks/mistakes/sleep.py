import threading
import time


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    time.sleep(source.number * 0.01)     # let the other one finish first
    with source.lock:
        with target.lock:
            source.balance -= amount
            target.balance += amount
