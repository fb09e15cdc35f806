class A:
    def __len__(self): return -1
class B:
    def __bool__(self): return 1
class C:
    def __len__(self): return 'x'
for c in (A, B, C):
    try: bool(c())
    except (TypeError, ValueError) as e: print(e)
# expect: __len__() should return >= 0
# expect: __bool__ should return bool, returned int
# expect: 'str' object cannot be interpreted as an integer
