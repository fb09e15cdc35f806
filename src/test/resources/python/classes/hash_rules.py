class A:
    def __eq__(self, o): return True
try: {A()}
except TypeError as e: print(e)
print(A.__hash__)
class B(A): __hash__ = object.__hash__
print(len({B()}))
class C:
    def __hash__(self): return 'x'
try: hash(C())
except TypeError as e: print(e)
# expect: unhashable type: 'A'
# expect: None
# expect: 1
# expect: __hash__ method should return an integer
