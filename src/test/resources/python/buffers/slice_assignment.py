m = memoryview(bytearray(b'abcd')); m[1:3] = b'XY'; print(m.tobytes(), m[::-1].tobytes())
try: m[0:2] = b'abc'
except ValueError as e: print(e)
# expect: b'aXYd' b'dYXa'
# expect: memoryview assignment: lvalue and rvalue have different structures
