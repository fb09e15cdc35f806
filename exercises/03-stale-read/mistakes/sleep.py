import threading
import time


def new_balance(balance, amount):
    return balance + amount


class Account:
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        time.sleep(0.001)        # let the other one finish first
        self.balance = new_balance(self.balance, amount)

    def withdraw(self, amount):
        time.sleep(0.002)
        if self.balance < amount:
            return False
        self.balance = new_balance(self.balance, -amount)
        return True
