import multiprocessing as mp


def work(d, l, ns, v, key):
    d[key] = key * 2
    l.append(key)
    ns.last = key
    v.value += len(key)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Manager() as m:
        d, l, ns, v = m.dict(a=1), m.list([1]), m.Namespace(x=1), m.Value('i', 0)
        for key in ('b', 'cc'):
            p = mp.Process(target=work, args=(d, l, ns, v, key))
            p.start()
            p.join()
        print(d, l, ns, v, repr(d.copy()), v.value)
        print(sorted(d.keys()), d.get('zz'), 'b' in d, len(d), list(d.items()), d.pop('a'), d.setdefault('q', 9))
        l.extend([3, 4])
        l[0] = 'first'
        l.reverse()
        print(l[:], l[1], len(l), l.index('b'), l.count(4), 3 in l, [x for x in l])
        try:
            d['nothing']
        except KeyError as e:
            print('KeyError', e)
        try:
            l[99]
        except IndexError as e:
            print(e)
        nested = m.dict(inner=[])
        nested['inner'].append(1)
        print(nested)
        nested['inner'] += [1]
        print(nested)
        nested['list'] = m.list()
        nested['list'].append('kept')
        print(nested['list'], len(nested), type(nested['list']).__name__)
        del d['b']
        d.update({'z': 1}, y=2)
        print(d, ns.x, hasattr(ns, 'none'), d == {'cc': 'cccc'}, l + ['end'], l * 2)
        try:
            ns.none
        except AttributeError as e:
            print(e)
# expect: {'a': 1, 'b': 'bb', 'cc': 'cccc'} [1, 'b', 'cc'] Namespace(last='cc', x=1) Value('i', 3) {'a': 1, 'b': 'bb', 'cc': 'cccc'} 3
# expect: ['a', 'b', 'cc'] None True 3 [('a', 1), ('b', 'bb'), ('cc', 'cccc')] 1 9
# expect: [4, 3, 'cc', 'b', 'first'] 3 5 3 1 True [4, 3, 'cc', 'b', 'first']
# expect: KeyError 'nothing'
# expect: list index out of range
# expect: {'inner': []}
# expect: {'inner': [1]}
# expect: ['kept'] 2 ListProxy
# expect: {'cc': 'cccc', 'q': 9, 'z': 1, 'y': 2} 1 False False [4, 3, 'cc', 'b', 'first', 'end'] [4, 3, 'cc', 'b', 'first', 4, 3, 'cc', 'b', 'first']
# expect: 'Namespace' object has no attribute 'none'
