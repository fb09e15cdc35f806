import multiprocessing as mp
import operator


def square(x):
    return x * x


def pair(a, b=0):
    return a, b


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Pool(2) as pool:
        print(pool.map(square, range(6)))
        print(pool.map(square, (), 3))
        print(pool.starmap(pow, [(2, 3), (3, 2)]), pool.starmap(pair, [(1,), (2, 3)]))
        print(list(pool.imap(square, range(5), 2)))
        print(sorted(pool.imap_unordered(square, range(5))))
        print(pool.apply(pair, (1,), {'b': 2}))
        r = pool.apply_async(pair, [5], dict(b=6))
        print(r.get(timeout=30), r.ready(), r.successful())
        m = pool.map_async(square, [1, 2, 3], callback=lambda v: print('callback', v))
        m.wait()
        print(m.get())
        s = pool.starmap_async(operator.add, [(1, 2), ('a', 'b')])
        print(s.get())
        it = pool.imap(square, range(3))
        print(next(it), it.next(), it.next(timeout=5))
        try:
            it.next()
        except StopIteration as e:
            print('stop', repr(e))
        try:
            pool.map(square, 5)
        except TypeError as e:
            print(e)
        try:
            pool.imap(square, [1], chunksize=0)
        except ValueError as e:
            print(e)
        try:
            pool.starmap(pow, [(1, 2), 3])
        except TypeError as e:
            print(e)
        try:
            pool.map(square, [1, 'x'])
        except TypeError as e:
            print(e)
# expect: [0, 1, 4, 9, 16, 25]
# expect: []
# expect: [8, 9] [(1, 0), (2, 3)]
# expect: [0, 1, 4, 9, 16]
# expect: [0, 1, 4, 9, 16]
# expect: (1, 2)
# expect: (5, 6) True True
# expect: callback [1, 4, 9]
# expect: [1, 4, 9]
# expect: [3, 'ab']
# expect: 0 1 4
# expect: stop StopIteration()
# expect: 'int' object is not iterable
# expect: Chunksize must be 1+, not 0
# expect: 'int' object is not iterable
# expect: can't multiply sequence by non-int of type 'str'
