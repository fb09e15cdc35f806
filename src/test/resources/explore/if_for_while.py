import threading

items = []
condition = threading.Condition()


def consumer():
    with condition:
        if not items:
            condition.wait()
        items.pop()


def producer():
    for number in range(2):
        with condition:
            items.append(number)
            condition.notify()


threads = [threading.Thread(target=f) for f in (consumer, consumer, producer)]
for t in threads:
    t.start()
for t in threads:
    t.join()
