class A:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return ('radd', o)
class B(A):
    def __radd__(self, o): return 'B.radd'
print(1 + A(), A() + B())
try: A() + 1
except TypeError as e: print(e)
# expect: ('radd', 1) B.radd
# expect: unsupported operand type(s) for +: 'A' and 'int'
