# What the containers do where it is seldom seen.
import collections
import copy
import pickle
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, namedtuple

d = OrderedDict(a=1)
d['self'] = d
print(d)


class Loud(OrderedDict):
    def update(self, *args, **kwargs): raise ValueError('update is not for __init__')


print(Loud(a=1), OrderedDict(a=1) | {'b': 2}, {'b': 2} | OrderedDict(a=1))
d = OrderedDict.fromkeys('abc')
d.move_to_end('c', last=False)
print(list(d), d.popitem(last=False), d == OrderedDict(b=None, a=None), d == {'b': None, 'a': None})


class Cyclic(defaultdict):
    def make(self): return 0
    def __init__(self): super().__init__(self.make)


print(repr(Cyclic())[:40].split('make of ')[1])

P = namedtuple('P', 'x y', defaults=[5])
print(P(1), P._field_defaults, P.x.__doc__, P._make('ab'), P(1)._replace(y=0), pickle.loads(pickle.dumps(P(3))))
for names in ('x x', '_x', 'def', 'x-y', '9'):
    try:
        namedtuple('N', names)
    except ValueError as error:
        print(error)
print(namedtuple('N', 'x x def _y ok', rename=True)._fields)
try:
    P(1)._replace(z=1)
except TypeError as error:
    print(error)

a, b = Counter(x=3, y=-1, z=2), Counter(x=1, y=-4, w=2)
print(a + b, a - b, a | b, a & b, +a, -a, a >= b, a == b, Counter(x=0) == Counter(), sep='\n')
c = Counter('hello')
c &= Counter(l=1, o=5)
c |= Counter(q=2, r=-2)
print(c, c.most_common(1), sorted(c.elements()), c.total(), copy.copy(c) == c)

m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(m, list(m), len(m), m.new_child({'c': 4})['b'], dict(m.parents), m | {'z': 0})
try:
    del m['b']
except KeyError as error:
    print(error)

u = UserList([3, 1])
u.note = 'kept'
print(copy.copy(u).note, u + (2,), [0] + u, u * 2, u == [3, 1], u[:1], sorted(u))
s = UserString('abc')
print(s.upper(), s + 'd', 'z' + s, s[0], s == 'abc', 'b' in s, s.split('b'), type(s.replace('a', 'x')).__name__)
w = UserDict({'a': 1}, b=2)
print(w, w | {'c': 3}, {'z': 0} | w, 'a' in w, w.get('q', 9), UserDict.fromkeys('ab', 0))
# expect: OrderedDict({'a': 1, 'self': ...})
# expect: Loud({'a': 1}) OrderedDict({'a': 1, 'b': 2}) OrderedDict({'b': 2, 'a': 1})
# expect: ['c', 'a', 'b'] ('c', None) False True
# expect: Cycl
# expect: P(x=1, y=5) {'y': 5} Alias for field number 0 P(x='a', y='b') P(x=1, y=0) P(x=3, y=5)
# expect: Encountered duplicate field name: 'x'
# expect: Field names cannot start with an underscore: '_x'
# expect: Type names and field names cannot be a keyword: 'def'
# expect: Type names and field names must be valid identifiers: 'x-y'
# expect: Type names and field names must be valid identifiers: '9'
# expect: ('x', '_1', '_2', '_3', 'ok')
# expect: Got unexpected field names: ['z']
# expect: Counter({'x': 4, 'z': 2, 'w': 2})
# expect: Counter({'y': 3, 'x': 2, 'z': 2})
# expect: Counter({'x': 3, 'z': 2, 'w': 2})
# expect: Counter({'x': 1})
# expect: Counter({'x': 3, 'z': 2})
# expect: Counter({'y': 1})
# expect: False
# expect: False
# expect: True
# expect: Counter({'q': 2, 'l': 1, 'o': 1}) [('q', 2)] ['l', 'o', 'q', 'q'] 4 True
# expect: ChainMap({'a': 1}, {'a': 2, 'b': 3}) ['a', 'b'] 2 3 {'a': 2, 'b': 3} ChainMap({'a': 1, 'z': 0}, {'a': 2, 'b': 3})
# expect: "Key not found in the first mapping: 'b'"
# expect: kept [3, 1, 2] [0, 3, 1] [3, 1, 3, 1] True [3] [1, 3]
# expect: ABC abcd zabc a True True ['a', 'c'] UserString
# expect: {'a': 1, 'b': 2} {'a': 1, 'b': 2, 'c': 3} {'z': 0, 'a': 1, 'b': 2} True 9 {'a': 0, 'b': 0}
