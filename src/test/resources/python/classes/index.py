class I:
    def __index__(self): return 2
print([1, 2, 3][I()], range(I()), 'ab' * I(), hex(I()), bytes(I()), [0] * I(), (1, 2, 3)[:I()])
class Bad:
    def __index__(self): return 'x'
try: [1][Bad()]
except TypeError as e: print(e)
# expect: 3 range(0, 2) abab 0x2 b'\x00\x00' [0, 0] (1, 2)
# expect: __index__ returned non-int (type str)
