import multiprocessing as mp


class Counter:
    def __init__(self):
        self.val = mp.Value('i', 0)

    def increment(self):
        with self.val.get_lock():
            self.val.value += 1

    @property
    def value(self):
        return self.val.value


def work(counter, times):
    for _ in range(times):
        counter.increment()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    c = Counter()
    ps = [mp.Process(target=work, args=(c, 20)) for _ in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(c.value)
# expect: 60
