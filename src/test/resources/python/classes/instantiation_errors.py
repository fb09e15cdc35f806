class A: pass
class B:
    def __init__(self, a): pass
class C:
    def __init__(self): return 1
class D:
    def __new__(cls): return 5
for t in ["A(1)", "A(x=1)", "B()", "B(1, 2)", "C()", "D()", "D(1)", "object.__new__(int)", "object.__new__(1)", "int.__new__(str)", "A.nope", "A().nope", "A.m()", "B.__init__()"]:
    try: print(t, eval(t))
    except Exception as e: print(t, "!", type(e).__name__, e)
# expect: A(1) ! TypeError A() takes no arguments
# expect: A(x=1) ! TypeError A() takes no arguments
# expect: B() ! TypeError B.__init__() missing 1 required positional argument: 'a'
# expect: B(1, 2) ! TypeError B.__init__() takes 2 positional arguments but 3 were given
# expect: C() ! TypeError __init__() should return None, not 'int'
# expect: D() 5
# expect: D(1) ! TypeError D.__new__() takes 1 positional argument but 2 were given
# expect: object.__new__(int) ! TypeError object.__new__(int) is not safe, use int.__new__()
# expect: object.__new__(1) ! TypeError object.__new__(X): X is not a type object (int)
# expect: int.__new__(str) ! TypeError int.__new__(str): str is not a subtype of int
# expect: A.nope ! AttributeError type object 'A' has no attribute 'nope'
# expect: A().nope ! AttributeError 'A' object has no attribute 'nope'
# expect: A.m() ! AttributeError type object 'A' has no attribute 'm'
# expect: B.__init__() ! TypeError B.__init__() missing 2 required positional arguments: 'self' and 'a'
