m = memoryview(bytearray(b'ab')).toreadonly()
print(m.readonly)
try: m[0] = 1
except TypeError as e: print(e)
# expect: True
# expect: cannot modify read-only memory
