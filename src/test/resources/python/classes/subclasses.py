class A: pass
class B(A): pass
class C(A): pass
print(A.__subclasses__(), B.__base__, object.__base__)
# expect: [<class '__main__.B'>, <class '__main__.C'>] <class '__main__.A'> None
