import dis
def f(a): return a + 1
print([i.opname for i in dis.get_instructions(f)])
dis.dis(f)
# expect:
# ['RESUME', 'LOAD_FAST', 'LOAD_CONST', 'BINARY_OP', 'RETURN_VALUE']
#   2           RESUME                   0
#               LOAD_FAST                0 (a)
#               LOAD_CONST               1 (1)
#               BINARY_OP                0 (+)
#               RETURN_VALUE
