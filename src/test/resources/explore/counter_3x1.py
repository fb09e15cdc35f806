import threading

counter = 0


def work():
    global counter
    counter += 1


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
assert counter == 3, f"counter is {counter}"
