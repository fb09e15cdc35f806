class M(type):
    def __new__(m, name, bases, ns):
        ns.pop('__classcell__', None)
        return super().__new__(m, name, bases, ns)
try:
    class C(metaclass=M):
        def f(self): return __class__
except RuntimeError as e: print(e)
# expect: __class__ not set defining 'C' as <class '__main__.C'>. Was __classcell__ propagated to type.__new__?
