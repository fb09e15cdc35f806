class V:
    def __init__(s, v): s.v = v
    def __iadd__(s, o): s.v += o; return s
    def __sub__(s, o): return V(s.v - o)
    def __imul__(s, o): return NotImplemented
    def __mul__(s, o): return "mul"
    def __imatmul__(s, o): return "imatmul"
a = b = V(1)
a += 2
print(a is b, a.v)
a -= 1
print(a is b, a.v)
a *= 3
print(a)
b @= 1
print(b)
try:
    x = 1; x += "a"
except TypeError as e: print(e)
try:
    x = V(1); x **= 2
except TypeError as e: print(e)
# expect: True 3
# expect: False 2
# expect: mul
# expect: imatmul
# expect: unsupported operand type(s) for +=: 'int' and 'str'
# expect: unsupported operand type(s) for **=: 'V' and 'int'
