import threading


def new_balance(balance, amount):
    return balance + amount


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        self.lock.acquire()
        self.balance = new_balance(self.balance, amount)
        self.lock.release()

    def withdraw(self, amount):
        self.lock.acquire()
        if self.balance < amount:
            return False
        self.balance = new_balance(self.balance, -amount)
        self.lock.release()
        return True
