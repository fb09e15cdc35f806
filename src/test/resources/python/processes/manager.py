import multiprocessing as mp


def work(i, d, l, lock, space, value, results):
    with lock:
        d[i] = i * i
        l.append(i)
        space.x += 1
        value.value += 1
    results.put(i)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Manager() as manager:
        d, l, lock = manager.dict(), manager.list([7]), manager.Lock()
        space, value, results = manager.Namespace(x=1), manager.Value('i', 0), manager.Queue()
        children = [mp.Process(target=work, args=(i, d, l, lock, space, value, results)) for i in range(3)]
        for each in children:
            each.start()
        for each in children:
            each.join()
        print(sorted(d.items()), sorted(l), space.x, value.value, sorted(results.get() for _ in children))
        print(len(d), 1 in d, d.get(9), d.pop(1), sorted(d.keys()), l[0], l[-1:] != [], str(l)[:3], type(d).__name__)
        nested = manager.dict(a=[1])
        nested['a'].append(2)
        print(nested['a'])
        nested['a'] += [3]
        print(nested['a'], nested.copy(), str(space))
        for what in (lambda: d['no'], lambda: l.remove(99), lambda: space.y):
            try:
                what()
            except (KeyError, ValueError, AttributeError) as error:
                print(repr(error))
        event = manager.Event()
        event.set()
        print(event.is_set(), event.wait())
# expect: [(0, 0), (1, 1), (2, 4)] [0, 1, 2, 7] 4 3 [0, 1, 2]
# expect: 3 True None 1 [0, 2] 7 True [7, DictProxy
# expect: [1]
# expect: [1, 3] {'a': [1, 3]} Namespace(x=4)
# expect: KeyError('no')
# expect: ValueError('list.remove(x): x not in list')
# expect: AttributeError("'Namespace' object has no attribute 'y'")
# expect: True True
