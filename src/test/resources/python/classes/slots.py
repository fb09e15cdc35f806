class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S()
print(s.a)
for t in ["s.b", "s.c", "s.__dict__"]:
    try: print(eval(t))
    except AttributeError as e: print(e)
try: s.c = 1
except AttributeError as e: print(e)
del s.a
try: del s.a
except AttributeError as e: print(e)
print(S.a, type(S.a))
class T(S): pass
t = T(); t.zz = 1; print(t.__dict__)
try:
    class U: __slots__ = ("x",); x = 1
except ValueError as e: print(e)
try:
    class V: __slots__ = "1bad"
except TypeError as e: print(e)
# expect: 1
# expect: 'S' object has no attribute 'b'
# expect: 'S' object has no attribute 'c'
# expect: 'S' object has no attribute '__dict__'
# expect: 'S' object has no attribute 'c' and no __dict__ for setting new attributes
# expect: a
# expect: <member 'a' of 'S' objects> <class 'member_descriptor'>
# expect: {'zz': 1}
# expect: 'x' in __slots__ conflicts with class variable
# expect: __slots__ must be identifiers
