import threading


def new_balance(balance, amount):
    return balance + amount


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            before = self.balance
        self.balance = new_balance(before, amount)

    def withdraw(self, amount):
        with self.lock:
            before = self.balance
        if before < amount:
            return False
        self.balance = new_balance(before, -amount)
        return True
