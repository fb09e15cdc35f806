from itertools import chain, cycle, islice, pairwise, product, tee

it = chain()
it.__setstate__((iter(['abc', 'def']), iter(['ghi'])))
print(list(it))
for wrong in ((), [], ([],), (iter([]), [])):
    try:
        chain().__setstate__(wrong)
    except TypeError as e:
        print(type(e).__name__)
it = cycle('defg')
it.__setstate__((list('abc'), 0))
print(''.join(islice(it, 16)))
it = cycle('defg')
it.__setstate__((list('abcdefg'), 1))
print(''.join(islice(it, 16)))
it = product((1, 2), (3,))
it.__setstate__((0, 0x1000))
print(list(it))
it = product((1, 2), ())
it.__setstate__((0, 5))
print(list(it))


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(list(islice(range(100), I(10), I(50), I(9))))


class Again:
    def __init__(self, *when):
        self.count, self.when = 0, when

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count > 5:
            raise StopIteration
        return next(pairs, None) if self.count in self.when else self.count


for when in (), (1,), (2,), (1, 2), (1, 3):
    pairs = pairwise(Again(*when))
    print(when, list(pairs))
a, b = tee('abc')
c, d = tee(a)
print(c is a, list(d), list(a), list(b))


class Own(islice):
    def __init__(self, *args, note=None):
        self.note = note


own = Own('abcdef', 2, 4, note='kept')
print(list(own), own.note)
# expect: ['ghi', 'a', 'b', 'c', 'd', 'e', 'f']
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: defgabcdefgabcde
# expect: defgabcdefgabcde
# expect: [(2, 3)]
# expect: []
# expect: [10, 19, 28, 37, 46]
# expect: () [(1, 2), (2, 3), (3, 4), (4, 5)]
# expect: (1,) [((2, 3), 4), (4, 5)]
# expect: (2,) [(1, (1, 3)), ((1, 3), 4), (4, 5)]
# expect: (1, 2) []
# expect: (1, 3) [((2, (2, 4)), 5)]
# expect: True ['a', 'b', 'c'] ['a', 'b', 'c'] ['a', 'b', 'c']
# expect: ['c', 'd'] kept
# expect stderr: itertools_state.py:4: DeprecationWarning: Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.
# expect stderr:   it.__setstate__((iter(['abc', 'def']), iter(['ghi'])))
# expect stderr: itertools_state.py:8: DeprecationWarning: Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.
# expect stderr:   chain().__setstate__(wrong)
# expect stderr: itertools_state.py:12: DeprecationWarning: Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.
# expect stderr:   it.__setstate__((list('abc'), 0))
# expect stderr: itertools_state.py:15: DeprecationWarning: Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.
# expect stderr:   it.__setstate__((list('abcdefg'), 1))
# expect stderr: itertools_state.py:18: DeprecationWarning: Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.
# expect stderr:   it.__setstate__((0, 0x1000))
# expect stderr: itertools_state.py:21: DeprecationWarning: Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.
# expect stderr:   it.__setstate__((0, 5))
