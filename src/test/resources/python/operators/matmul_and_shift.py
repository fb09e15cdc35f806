class M:
    def __matmul__(s, o): return "mm"
    def __rmatmul__(s, o): return "rmm"
    def __rlshift__(s, o): return "rls"
    def __and__(s, o): return "and"
    def __ror__(s, o): return "ror"
m = M()
print(m @ 1, 1 @ m, 1 << m, m & 1, 1 | m)
for t in ["1 >> m", "m | 1", "1 & m", "m ^ m"]:
    try: eval(t)
    except TypeError as e: print(e)
# expect: mm rmm rls and ror
# expect: unsupported operand type(s) for >>: 'int' and 'M'
# expect: unsupported operand type(s) for |: 'M' and 'int'
# expect: unsupported operand type(s) for &: 'int' and 'M'
# expect: unsupported operand type(s) for ^: 'M' and 'M'
