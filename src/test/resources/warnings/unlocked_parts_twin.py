import queue
import threading


class Box:
    def __init__(self):
        self.value = 0


def worker(boxes, done, results, index):
    while (box := boxes.get()) is not None:
        box.value += 1
        done.put(box)
    results[index] = index
    found.append(index)


boxes, done, results, found = queue.Queue(), queue.Queue(), [None, None], []
stop = False
ready = threading.Event()
shared = Box()


def follow():
    ready.wait()
    shared.value += 1


def watch():
    while not stop:
        pass


threads = [threading.Thread(target=worker, args=(boxes, done, results, i)) for i in range(2)]
threads += [threading.Thread(target=follow), threading.Thread(target=watch)]
for t in threads:
    t.start()
for _ in range(20):
    boxes.put(Box())
for _ in range(20):
    done.get().value += 1
for _ in range(2):
    boxes.put(None)
shared.value += 1
ready.set()
stop = True
for t in threads:
    t.join()
shared.value += 1
print(results, len(found), shared.value)
