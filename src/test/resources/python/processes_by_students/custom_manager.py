from multiprocessing.managers import BaseManager, NamespaceProxy
import multiprocessing as mp


class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        self.count += n
        return self.count

    def get(self):
        return self.count

    def fail(self):
        raise ValueError('as asked')

    def _hidden(self):
        return 'hidden'

    def __len__(self):
        return self.count


class CounterProxy(NamespaceProxy):
    _exposed_ = ('__getattribute__', '__setattr__', 'add')

    def add(self, n):
        return self._callmethod('add', (n,))


class MyManager(BaseManager):
    pass


MyManager.register('Counter', Counter)
MyManager.register('Open', Counter, CounterProxy)
MyManager.register('Some', Counter, exposed=('get', '__len__'))


def work(c):
    for _ in range(5):
        c.add()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with MyManager() as m:
        c = m.Counter(10)
        ps = [mp.Process(target=work, args=(c,)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(c.get(), type(c).__name__, sorted(c._exposed_))
        try:
            c.fail()
        except ValueError as e:
            print(e, e.__cause__ is None)
        try:
            c._hidden()
        except AttributeError as e:
            print(e)
        o = m.Open(3)
        print(o.count, o.add(4))
        o.count = 100
        print(o.count)
        s = m.Some(7)
        print(s.get(), s.__len__(), hasattr(s, 'add'))
        try:
            s._callmethod('add')
        except Exception as e:
            print(type(e).__name__, str(e).strip().splitlines()[-1])
        try:
            m.Nothing()
        except AttributeError as e:
            print(e)
# expect: 20 AutoProxy[Counter] ['add', 'fail', 'get']
# expect: as asked True
# expect: 'AutoProxy[Counter]' object has no attribute '_hidden'
# expect: 3 7
# expect: 100
# expect: 7 7 False
# expect: RemoteError ---------------------------------------------------------------------------
# expect: 'MyManager' object has no attribute 'Nothing'
