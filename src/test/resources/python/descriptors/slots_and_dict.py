class A: __slots__ = 'a',
class B(A): pass
b = B()
b.a, b.other = 1, 2
print(b.__dict__, b.a)
# expect: {'other': 2} 1
