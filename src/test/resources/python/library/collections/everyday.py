from collections import *
import itertools, functools, operator
print(Counter("abracadabra").most_common(2), Counter(a=1)+Counter(b=2))
d = defaultdict(list); d['a'].append(1); print(d, d['zz'])
P = namedtuple('P', 'x y', defaults=[5]); p = P(1); print(p, p.x, p._replace(x=9), P._fields, p == (1,5))
try: P()
except TypeError as e: print(e)
od = OrderedDict(a=1,b=2); od.move_to_end('a'); print(od, list(od), od.popitem())
dq = deque([1,2,3], maxlen=3); dq.append(4); dq.rotate(1); print(dq, 3 in dq, dq[0], dq.index(2), list(reversed(dq)))
print(ChainMap({'a':1},{'b':2})['b'], ChainMap({'a':1},{'b':2}))
print(list(itertools.islice(itertools.count(5, 2), 3)), list(itertools.chain([1],[2,3])), list(itertools.permutations('abc',2))[:3])
print(list(itertools.combinations(range(4),2)), list(itertools.product('ab', repeat=2)), list(itertools.accumulate([1,2,3])))
print([(k, list(g)) for k, g in itertools.groupby('aabbbc')], list(itertools.zip_longest('ab','c',fillvalue='-')))
print(list(itertools.pairwise('abcd')), list(itertools.batched('abcde', 2)), list(itertools.takewhile(lambda x: x<3, [1,2,3,1])))
a, b = itertools.tee([1,2,3]); print(list(a), list(b))
@functools.lru_cache(maxsize=2)
def fib(n): return n if n < 2 else fib(n-1)+fib(n-2)
print(fib(20), fib.cache_info())
print(functools.reduce(operator.add, [1,2,3], 10), functools.partial(int, base=2)('101'), sorted([3,1,2], key=functools.cmp_to_key(lambda a,b: b-a)))
@functools.total_ordering
class T:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
    def __eq__(s, o): return s.v == o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2))
class C:
    @functools.cached_property
    def x(self): print('computing'); return 5
c = C(); print(c.x, c.x)
@functools.singledispatch
def f(x): return 'obj'
@f.register
def _(x: int): return 'int'
@f.register(list)
def _(x): return 'list'
print(f(1), f([]), f('s'), f(True))
def deco(fn):
    @functools.wraps(fn)
    def w(*a): return fn(*a)
    return w
@deco
def hello(): "doc"
print(hello.__name__, hello.__doc__)
from collections.abc import Iterable, Mapping, Sequence
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(5, Iterable), isinstance(dq, Iterable))
class M(Mapping):
    def __getitem__(s, k): return 1
    def __len__(s): return 1
    def __iter__(s): return iter(['k'])
print(dict(M()), M().get('k'), 'k' in M())
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def go(self): ...
try: A()
except TypeError as e: print(e)
print(operator.itemgetter(1)([1,2]), operator.attrgetter('x.real')(p), operator.methodcaller('upper')('a'))
import heapq
h=[5,1,4]; heapq.heapify(h); heapq.heappush(h,0); print([heapq.heappop(h) for _ in range(4)], heapq.nlargest(2,[1,5,3]), list(heapq.merge([1,3],[2])))
# expect:
# [('a', 5), ('b', 2)] Counter({'b': 2, 'a': 1})
# defaultdict(<class 'list'>, {'a': [1], 'zz': []}) []
# P(x=1, y=5) 1 P(x=9, y=5) ('x', 'y') True
# P.__new__() missing 1 required positional argument: 'x'
# OrderedDict({'b': 2}) ['b', 'a'] ('a', 1)
# deque([4, 2, 3], maxlen=3) True 4 1 [3, 2, 4]
# 2 ChainMap({'a': 1}, {'b': 2})
# [5, 7, 9] [1, 2, 3] [('a', 'b'), ('a', 'c'), ('b', 'a')]
# [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [1, 3, 6]
# [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c'])] [('a', 'c'), ('b', '-')]
# [('a', 'b'), ('b', 'c'), ('c', 'd')] [('a', 'b'), ('c', 'd'), ('e',)] [1, 2]
# [1, 2, 3] [1, 2, 3]
# 6765 CacheInfo(hits=344, misses=1657, maxsize=2, currsize=2)
# 16 5 [3, 2, 1]
# True True False
# computing
# 5 5
# int list obj int
# hello doc
# True True False True
# {'k': 1} 1 True
# Can't instantiate abstract class A without an implementation for abstract method 'go'
# 2 1 A
# [0, 1, 4, 5] [5, 3] [1, 2, 3]
