import threading


def new_balance(balance, amount):
    return balance + amount


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        after = new_balance(self.balance, amount)
        with self.lock:
            self.balance = after

    def withdraw(self, amount):
        if self.balance < amount:
            return False
        after = new_balance(self.balance, -amount)
        with self.lock:
            self.balance = after
        return True
