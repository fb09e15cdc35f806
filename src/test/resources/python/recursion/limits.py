import sys
sys.setrecursionlimit(200)
def f(n): return n and f(n - 1)
print(f(150))
try: f(500)
except RecursionError as e: print(e)
try: sys.setrecursionlimit(0)
except ValueError as e: print(e)
print(sys.getrecursionlimit())
class A:
    def __getattr__(self, n): return getattr(self, n + "x")
try: A().y
except RecursionError: print("getattr")
class B:
    def __repr__(self): return repr(self)
try: repr(B())
except RecursionError: print("repr")
class C:
    def __eq__(self, o): return self == o
try: C() == C()
except RecursionError: print("eq")
# expect: 0
# expect: maximum recursion depth exceeded
# expect: recursion limit must be greater or equal than 1
# expect: 200
# expect: getattr
# expect: repr
# expect: eq
