class A:
    class B: pass
    def m(self): pass
print(A, A.B, A.B.__qualname__)
print(repr(A()).split(" at ")[0], str(A().m).split(" at ")[0])
def f():
    class L: pass
    return L
print(f(), f().__qualname__)
print(type, int, type(None), type(...), type(NotImplemented), type(len), type(f), type([].append))
# expect: <class '__main__.A'> <class '__main__.A.B'> A.B
# expect: <__main__.A object <bound method A.m of <__main__.A object
# expect: <class '__main__.f.<locals>.L'> f.<locals>.L
# expect: <class 'type'> <class 'int'> <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'builtin_function_or_method'> <class 'function'> <class 'builtin_function_or_method'>
