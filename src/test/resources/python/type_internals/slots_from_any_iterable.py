class C:
    __slots__ = {'one': 'doc', 'two': 'doc'}
class D:
    __slots__ = iter(['x'])
print(C.one, D.x)
# expect: <member 'one' of 'C' objects> <member 'x' of 'D' objects>
