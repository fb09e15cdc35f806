import threading
class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()
        self.log = []
    def withdraw(self, amount):
        with self.lock:
            if self.balance < amount:
                raise ValueError(f'insufficient: {self.balance} < {amount}')
            self.balance -= amount
            self.log.append(-amount)
acc = Account(100)
results = {}
def worker(i):
    try:
        acc.withdraw(30)
        results[i] = 'ok'
    except ValueError as e:
        results[i] = type(e).__name__
threads = [threading.Thread(target=worker, args=(i,), name=f'w{i}') for i in range(5)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(results.values()), acc.balance, acc.log)
print([t.is_alive() for t in threads], threads[0].name)
# expect: ['ValueError', 'ValueError', 'ok', 'ok', 'ok'] 10 [-30, -30, -30]
# expect: [False, False, False, False, False] w0
