class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print('prepare', name, kw)
        return {}
    def __new__(m, name, bases, ns, **kw):
        print('new', [k for k in ns if not k.startswith('__')])
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', kw)
    def __call__(cls, *a):
        print('call', a)
        return super().__call__(*a)
class C(metaclass=M, k=1):
    x = 1
    def __init__(self, v): self.v = v
print(C(7).v)
# expect: prepare C {'k': 1}
# expect: new ['x']
# expect: init {'k': 1}
# expect: call (7,)
# expect: 7
