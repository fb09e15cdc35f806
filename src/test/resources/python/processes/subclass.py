import multiprocessing as mp


class Worker(mp.Process):
    def __init__(self, n):
        super().__init__(name=f'worker {n}')
        self.n = n

    def run(self):
        print(self.name, 'runs', self.n, self is mp.current_process())


class Bad(mp.Process):
    def run(self):
        raise SystemExit(4)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    for kind, args in ((Worker, (5,)), (Bad, ())):
        child = kind(*args)
        child.start()
        child.join()
        print(child.name, child.exitcode)
# expect: worker 5 runs 5 True
# expect: worker 5 0
# expect: Bad-2 4
