class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith('__'): print('set', k)
        super().__setitem__(k, v)
class M(type):
    @classmethod
    def __prepare__(m, n, b): return Log()
class C(metaclass=M):
    a = 1
    def f(self): pass
    a = 2
# expect: set a
# expect: set f
# expect: set a
