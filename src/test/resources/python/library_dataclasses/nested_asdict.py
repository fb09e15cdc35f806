from collections import namedtuple, defaultdict
from dataclasses import dataclass, asdict, astuple

@dataclass
class In:
    v: int

N = namedtuple('N', 'p q')

@dataclass
class Out:
    a: In
    b: list
    c: dict
    d: N

o = Out(In(1), [In(2), (In(3),)], {'k': In(4)}, N(In(5), 6))
print(asdict(o))
print(astuple(o))
print(o)
try:
    asdict(Out)
except TypeError as e:
    print(e)
# expect: {'a': {'v': 1}, 'b': [{'v': 2}, ({'v': 3},)], 'c': {'k': {'v': 4}}, 'd': N(p={'v': 5}, q=6)}
# expect: ((1,), [(2,), ((3,),)], {'k': (4,)}, N(p=(5,), q=6))
# expect: Out(a=In(v=1), b=[In(v=2), (In(v=3),)], c={'k': In(v=4)}, d=N(p=In(v=5), q=6))
# expect: asdict() should be called on dataclass instances
