import threading

counter = 0
lock = threading.Lock()
done = False


def work():
    global counter
    for _ in range(100):
        with lock:
            counter += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
counter += 1
print(counter)
