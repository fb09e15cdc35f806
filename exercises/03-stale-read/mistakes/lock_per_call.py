import threading


def new_balance(balance, amount):
    return balance + amount


class Account:
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        lock = threading.Lock()
        with lock:
            self.balance = new_balance(self.balance, amount)

    def withdraw(self, amount):
        lock = threading.Lock()
        with lock:
            if self.balance < amount:
                return False
            self.balance = new_balance(self.balance, -amount)
            return True
