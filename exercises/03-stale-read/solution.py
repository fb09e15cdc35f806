import threading


def new_balance(balance, amount):
    return balance + amount


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            self.balance = new_balance(self.balance, amount)

    def withdraw(self, amount):
        with self.lock:
            if self.balance < amount:
                return False
            self.balance = new_balance(self.balance, -amount)
            return True
