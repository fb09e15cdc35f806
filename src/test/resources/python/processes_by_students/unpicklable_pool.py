import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def make(n):
    return lambda: n


class Odd(Exception):
    def __init__(self, a, b):
        super().__init__(f'{a} and {b}')


def odd():
    raise Odd(1, 2)


def gen(n):
    return (i for i in range(n))


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Pool(1) as pool:
        for f in (lambda x: x, make):
            try:
                print(pool.map(f, [1]))
            except Exception as e:
                print(type(e).__module__, type(e).__name__, str(e).split(' at 0x')[0])
        try:
            pool.apply(gen, (2,))
        except Exception as e:
            print(type(e).__name__, str(e)[-52:])
    with ProcessPoolExecutor(1) as pool:
        for f in (lambda x: x, make, gen):
            try:
                print(pool.submit(f, 1).result())
            except Exception as e:
                print(type(e).__module__, type(e).__name__, str(e).split(' at 0x')[0], type(e.__cause__).__name__)
        print(pool.submit(abs, -3).result())
# expect: _pickle PicklingError Can't pickle <function <lambda>
# expect: multiprocessing.pool MaybeEncodingError Error sending result: '[<function make.<locals>.<lambda>
# expect: MaybeEncodingError son: 'TypeError("cannot pickle 'generator' object")'
# expect: _pickle PicklingError Can't pickle <function <lambda> _RemoteTraceback
# expect: builtins AttributeError Can't get local object 'make.<locals>.<lambda>' _RemoteTraceback
# expect: builtins TypeError cannot pickle 'generator' object _RemoteTraceback
# expect: 3
