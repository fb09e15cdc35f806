import threading, time
class RW:
    def __init__(self):
        self.c = threading.Condition()
        self.readers = 0
        self.writing = False
    def __enter__(self):
        with self.c:
            self.c.wait_for(lambda: not self.writing)
            self.readers += 1
    def __exit__(self, *a):
        with self.c:
            self.readers -= 1
            self.c.notify_all()
    def write(self, fn):
        with self.c:
            self.c.wait_for(lambda: not self.writing and not self.readers)
            self.writing = True
        try: fn()
        finally:
            with self.c: self.writing = False; self.c.notify_all()
rw, data, seen = RW(), [0], []
def reader():
    with rw:
        time.sleep(0.03)
        seen.append(data[0])
def writer():
    rw.write(lambda: (time.sleep(0.03), data.__setitem__(0, data[0] + 1)))
s = time.monotonic()
ts = [threading.Thread(target=f) for f in (reader, reader, writer, writer)]
for t in ts: t.start(); time.sleep(0.002)
for t in ts: t.join()
print(seen, data, 0.08 < time.monotonic() - s < 0.12)
# expect: [0, 0] [2] True
