import threading
import time


class Account:
    def __init__(self):
        self.balance = 10


def pay(account, totals):
    seen = account.balance
    time.sleep(0.01)
    account.balance = seen - 1
    totals["paid"] += 1


def main():
    account, totals, calls = Account(), {"paid": 0}, 0

    def count():
        nonlocal calls
        calls += 1

    threads = [threading.Thread(target=pay, args=(account, totals)) for _ in range(2)]
    threads += [threading.Thread(target=count) for _ in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


main()

# UNLOCKED_WRITE line 22, 1 times
# UNLOCKED_WRITE line 13, 1 times
# UNLOCKED_WRITE line 14, 1 times
