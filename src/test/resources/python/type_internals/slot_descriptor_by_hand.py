class P:
    __slots__ = ('a',)
p = P()
P.a.__set__(p, 3)
print(p.a, P.a.__get__(p))
P.a.__delete__(p)
print(hasattr(p, 'a'))
# expect: 3 3
# expect: False
