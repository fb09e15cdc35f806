class D:
    def __get__(self, obj, owner): return ("get", obj is None, owner.__name__)
    def __set__(self, obj, v): print("set", v)
    def __delete__(self, obj): print("delete")
class N:
    def __get__(self, obj, owner): return "nondata"
class A: d = D(); n = N()
a = A()
print(a.d, A.d, a.n)
a.d = 1
del a.d
a.__dict__["d"] = "inst"; a.__dict__["n"] = "inst"
print(a.d, a.n)
# expect: ('get', False, 'A') ('get', True, 'A') nondata
# expect: set 1
# expect: delete
# expect: ('get', False, 'A') inst
