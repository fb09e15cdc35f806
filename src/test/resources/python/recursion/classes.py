class M(type):
    def __call__(cls): return cls()
class A(metaclass=M): pass
try: A()
except RecursionError: print("call")
class B:
    def __init__(self): B()
try: B()
except RecursionError: print("init")
class C:
    def __hash__(self): return hash(self)
try: {C()}
except RecursionError: print("hash")
class D:
    def __bool__(self): return not self
try: bool(D())
except RecursionError: print("bool")
class E:
    def __call__(self): return self()
try: E()()
except RecursionError: print("self call")
class G:
    @property
    def x(self): return self.x
try: G().x
except RecursionError: print("property")
# expect: call
# expect: init
# expect: hash
# expect: bool
# expect: self call
# expect: property
