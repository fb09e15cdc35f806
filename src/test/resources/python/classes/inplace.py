class A:
    def __iadd__(self, o): print('iadd'); return self
    def __sub__(self, o): return 'sub'
a = A()
a += 1
a -= 1
print(a)
try: a **= 'x'
except TypeError as e: print(e)
# expect: iadd
# expect: sub
# expect: unsupported operand type(s) for **=: 'str' and 'str'
