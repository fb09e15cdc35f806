import types
C = types.new_class('C', (), {}, lambda ns: ns.update(a=1))
print(C, C.a, types.SimpleNamespace(x=1, y='b'), types.resolve_bases((list[int],)))

class D:
    @types.DynamicClassAttribute
    def p(self):
        return 5

print(D().p)
try:
    D.p
except AttributeError as e:
    print('on the class:', repr(str(e)))

def f(): pass

print(types.MethodType(lambda self, a: (self, a), 3)(4), isinstance(f, types.FunctionType), types.NoneType, types.get_original_bases(D))
for args in ((5, 1), (f, None), (f,)):
    try:
        types.MethodType(*args)
    except TypeError as e:
        print(e)
# expect: <class 'types.C'> 1 namespace(x=1, y='b') (<class 'list'>,)
# expect: 5
# expect: on the class: ''
# expect: (3, 4) True <class 'NoneType'> (<class 'object'>,)
# expect: first argument must be callable
# expect: instance must not be None
# expect: method expected 2 arguments, got 1
