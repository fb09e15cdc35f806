from dataclasses import dataclass, field, make_dataclass, is_dataclass

@dataclass
class A:
    x: int
    y: int = 1

@dataclass
class B(A):
    z: int = 2
    x: float = 0.5

print(B(), B(3, 4, 5), A(1) == B(1), is_dataclass(A), is_dataclass(A(1)))
C = make_dataclass('C', ['a', ('b', int), ('c', list, field(default_factory=list))], namespace={'twice': lambda self: self.b * 2})
print(C(1, 2), C(1, 2).twice())
for names in (['1a'], ['class'], ['a', 'a']):
    try:
        make_dataclass('D', names)
    except TypeError as e:
        print(e)
try:
    @dataclass(frozen=True)
    class E(A):
        pass
except TypeError as e:
    print(e)
# expect: B(x=0.5, y=1, z=2) B(x=3, y=4, z=5) False True True
# expect: C(a=1, b=2, c=[]) 4
# expect: Field names must be valid identifiers: '1a'
# expect: Field names must not be keywords: 'class'
# expect: Field name duplicated: 'a'
# expect: cannot inherit frozen dataclass from a non-frozen one
