import multiprocessing as mp
import traceback


class OutOfStock(Exception):
    def __init__(self, item, left):
        super().__init__(item, left)
        self.item, self.left = item, left


def sell(item):
    if item == 'tea':
        raise OutOfStock(item, 0)
    if item == 'milk':
        return {}['milk']
    return item.upper()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Pool(2) as pool:
        for what in ('bread', 'tea', 'milk'):
            try:
                print(pool.apply(sell, (what,)))
            except Exception as e:
                print(type(e), e, e.args, e.__dict__)
                print(type(e.__cause__), type(e.__cause__).__name__)
        results = [pool.apply_async(sell, (w,)) for w in ('jam', 'tea')]
        print([r.wait() for r in results], [r.successful() for r in results])
        try:
            pool.map(sell, ['jam', 'tea', 'milk'])
        except OutOfStock as e:
            print('map:', e)
# expect: BREAD
# expect: <class '__main__.OutOfStock'> ('tea', 0) ('tea', 0) {'item': 'tea', 'left': 0}
# expect: <class 'multiprocessing.pool.RemoteTraceback'> RemoteTraceback
# expect: <class 'KeyError'> 'milk' ('milk',) {}
# expect: <class 'multiprocessing.pool.RemoteTraceback'> RemoteTraceback
# expect: [None, None] [True, False]
# expect: map: ('tea', 0)
