v = memoryview(bytearray(range(6))).cast('B', (2, 3))
try: v[0]
except NotImplementedError as e: print(e)
# expect: multi-dimensional sub-views are not implemented
