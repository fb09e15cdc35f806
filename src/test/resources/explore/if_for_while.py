import threading

items = []
condition = threading.Condition()


def consumer():
    with condition:
        if not items:
            condition.wait()
        items.pop()


def producer():
    with condition:
        items.append("item")
        condition.notify()


threads = [threading.Thread(target=f) for f in (consumer, consumer, producer, producer)]
for t in threads:
    t.start()
for t in threads:
    t.join()
