import threading

balance = 100
refused = 0
lock = threading.Lock()


def transfer(amount):
    global balance, refused
    with lock:
        if balance + amount < 0:
            refused += 1
        else:
            balance += amount


threads = [threading.Thread(target=transfer, args=(amount,)) for amount in (100, -100, -100)]
for t in threads:
    t.start()
for t in threads:
    t.join()
assert refused == 0, f"{refused} refused"
