class Meta(type):
    def __prepare__(name, bases, **kw):
        print("prepare", name, kw); return {"pre": 1}
    def __new__(m, name, bases, ns, **kw):
        print("new", name, [k for k in ns if k[0] != "_"]); return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print("init", kw); super().__init__(name, bases, ns)
    def __call__(cls, *a): print("call", a); return super().__call__(*a)
    def __len__(cls): return 42
    def __getattr__(cls, name): return name.upper()
    def __contains__(cls, x): return x == 1
    def __iter__(cls): return iter("ab")
class A(metaclass=Meta, opt=2):
    y = 1
    def __init__(self, v): self.v = v
print(A(5).v, len(A), A.foo, 1 in A, list(A), A.pre, type(A), isinstance(A, Meta))
# expect: prepare A {'opt': 2}
# expect: new A ['pre', 'y']
# expect: init {'opt': 2}
# expect: call (5,)
# expect: 5 42 FOO True ['a', 'b'] 1 <class '__main__.Meta'> True
