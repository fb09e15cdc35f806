try:
    class C:
        __slots__ = ('x',)
        x = 1
except ValueError as e: print(e)
try:
    class A: __slots__ = ('a',)
    class B: __slots__ = ('b',)
    class C(A, B): pass
except TypeError as e: print(e)
# expect: 'x' in __slots__ conflicts with class variable
# expect: multiple bases have instance lay-out conflict
