with memoryview(b'a') as m: pass
try: m[0]
except ValueError as e: print(e)
print(m == m)
# expect: operation forbidden on released memoryview object
# expect: True
