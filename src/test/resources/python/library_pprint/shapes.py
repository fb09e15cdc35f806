import collections
import dataclasses
import pprint
data = {'name': 'x' * 30, 'list': list(range(12)), 'nested': {'a': {'b': ['c' * 40, 'd' * 40]}}, 'tup': (1,), 's': {3, 1, 2}}
pprint.pprint(data)
pprint.pprint(data, compact=True, width=40, indent=2)
pprint.pp(data, depth=1)
pprint.pprint('word ' * 40)
pprint.pprint(b'abc' * 40)
pprint.pprint(collections.Counter('abracadabra' * 3), width=20)

@dataclasses.dataclass
class P:
    name: str
    items: list

pprint.pprint(P('n' * 30, list(range(30))), width=60)
pprint.pprint(collections.deque(range(30), maxlen=40), compact=True)
loop = [1]
loop.append(loop)
print(pprint.saferepr(loop)[:24], pprint.isrecursive(loop), pprint.isreadable([1]))
# expect: {'list': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
# expect:  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'a': {'b': ['cccccccccccccccccccccccccccccccccccccccc',
# expect:                         'dddddddddddddddddddddddddddddddddddddddd']}},
# expect:  's': {1, 2, 3},
# expect:  'tup': (1,)}
# expect: { 'list': [ 0, 1, 2, 3, 4, 5, 6, 7, 8,
# expect:             9, 10, 11],
# expect:   'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:   'nested': { 'a': { 'b': [ 'cccccccccccccccccccccccccccccccccccccccc',
# expect:                             'dddddddddddddddddddddddddddddddddddddddd']}},
# expect:   's': {1, 2, 3},
# expect:   'tup': (1,)}
# expect: {'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'list': [...],
# expect:  'nested': {...},
# expect:  'tup': (...,),
# expect:  's': {1, 2, 3}}
# expect: ('word word word word word word word word word word word word word word word '
# expect:  'word word word word word word word word word word word word word word word '
# expect:  'word word word word word word word word word word ')
# expect: (b'abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabca'
# expect:  b'bcabcabcabcabcabcabcabcabcabcabcabcabcabcabc')
# expect: Counter({'a': 15,
# expect:          'b': 6,
# expect:          'r': 6,
# expect:          'c': 3,
# expect:          'd': 3})
# expect: P(name='nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',
# expect:   items=[0,
# expect:          1,
# expect:          2,
# expect:          3,
# expect:          4,
# expect:          5,
# expect:          6,
# expect:          7,
# expect:          8,
# expect:          9,
# expect:          10,
# expect:          11,
# expect:          12,
# expect:          13,
# expect:          14,
# expect:          15,
# expect:          16,
# expect:          17,
# expect:          18,
# expect:          19,
# expect:          20,
# expect:          21,
# expect:          22,
# expect:          23,
# expect:          24,
# expect:          25,
# expect:          26,
# expect:          27,
# expect:          28,
# expect:          29])
# expect: deque([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
# expect:        21, 22, 23, 24, 25, 26, 27, 28, 29],
# expect:       maxlen=40)
# expect: [1, <Recursion on list w True True
