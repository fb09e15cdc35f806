import threading


def new_balance(balance, amount):
    return balance + amount


class Account:
    # TODO: make it safe for several threads
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        self.balance = new_balance(self.balance, amount)

    def withdraw(self, amount):
        if self.balance < amount:
            return False
        self.balance = new_balance(self.balance, -amount)
        return True
