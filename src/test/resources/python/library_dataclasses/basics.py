from dataclasses import dataclass, field, asdict, astuple, replace, fields

@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)

p = P(1, 2)
print(p, p == P(1, 2), p < P(2), asdict(p), astuple(p), replace(p, x=5), P.__doc__, P.__match_args__)
print([f.name for f in fields(P)], P.__hash__)
try:
    P()
except TypeError as e:
    print(e)
match p:
    case P(a, b):
        print(a, b)
# expect: P(x=1, y=2, tags=[]) True True {'x': 1, 'y': 2, 'tags': []} (1, 2, []) P(x=5, y=2, tags=[]) P(x: int, y: int = 0, tags: list = <factory>) ('x', 'y', 'tags')
# expect: ['x', 'y', 'tags'] None
# expect: P.__init__() missing 1 required positional argument: 'x'
# expect: 1 2
