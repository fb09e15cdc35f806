import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
try: A()
except TypeError as e: print(e)
class B(A):
    def f(self): return 1
try: B()
except TypeError as e: print(e)
class C(B): p = 5
print(C().f(), C().p, A.__abstractmethods__ == {"f", "p"})
class D(abc.ABC): pass
D.register(int); print(isinstance(1, D), issubclass(bool, D))
# expect: Can't instantiate abstract class A without an implementation for abstract methods 'f', 'p'
# expect: Can't instantiate abstract class B without an implementation for abstract method 'p'
# expect: 1 5 True
# expect: True True
