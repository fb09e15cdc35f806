m = memoryview(bytearray(2))
for v in (300, 'a', b'x'):
    try: m[0] = v
    except (TypeError, ValueError) as e: print(e)
# expect: memoryview: invalid value for format 'B'
# expect: memoryview: invalid type for format 'B'
# expect: memoryview: invalid type for format 'B'
