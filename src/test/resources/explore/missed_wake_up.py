import threading

ready = False
condition = threading.Condition()


def consumer():
    if not ready:
        with condition:
            condition.wait()


def producer():
    global ready
    ready = True
    with condition:
        condition.notify()


threads = [threading.Thread(target=consumer), threading.Thread(target=producer)]
for t in threads:
    t.start()
for t in threads:
    t.join()
