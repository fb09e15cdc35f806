class M(type):
    def mro(cls): return [cls, object]
class A(metaclass=M): pass
class B(A): pass
print(B.__mro__, issubclass(B, A))
# expect: (<class '__main__.B'>, <class 'object'>) False
