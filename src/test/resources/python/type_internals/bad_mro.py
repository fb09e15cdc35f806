class M(type):
    def mro(cls): return [cls, 5]
try:
    class A(metaclass=M): pass
except TypeError as e: print(e)
# expect: mro() returned a non-class ('int')
