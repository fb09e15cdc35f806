# Two locks without names of their own: they are told apart by number.
import threading

left, right = [threading.Lock(), threading.Lock()]


def move(first, second):
    with first:
        with second:
            pass


threads = [threading.Thread(target=move, args=pair) for pair in ((left, right), (right, left))]
for t in threads:
    t.start()
for t in threads:
    t.join()
