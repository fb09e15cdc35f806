import threading
class Philosopher(threading.Thread):
    def __init__(self, i, left, right):
        super().__init__(name=f'P{i}'); self.left, self.right = left, right
    def run(self):
        with self.left:
            together.wait()
            with self.right: pass
forks = [threading.Lock() for _ in range(3)]
together = threading.Barrier(3)
ps = [Philosopher(i, forks[i], forks[(i + 1) % 3]) for i in range(3)]
for p in ps: p.start()
for p in ps: p.join()
