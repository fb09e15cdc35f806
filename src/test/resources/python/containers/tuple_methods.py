t = (1, 2, 2)
print(t.count(2), t.index(2), t + (3,), t * 2, t[::-1], (1,) < (1, 0), hash((1, 2)) == hash((1, 2)), (), (1,), ((1, (2,)),))
for f in (lambda: t.index(9), lambda: t[5], lambda: t + [1], lambda: t.__setitem__, lambda: exec('t[0] = 1'), lambda: exec('del t[0]'), lambda: hash(([],)), lambda: tuple(1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
# expect: 2 1 (1, 2, 2, 3) (1, 2, 2, 1, 2, 2) (2, 2, 1) True True () (1,) ((1, (2,)),)
# expect: ValueError tuple.index(x): x not in tuple
# expect: IndexError tuple index out of range
# expect: TypeError can only concatenate tuple (not "list") to tuple
# expect: AttributeError 'tuple' object has no attribute '__setitem__'
# expect: TypeError 'tuple' object does not support item assignment
# expect: TypeError 'tuple' object doesn't support item deletion
# expect: TypeError unhashable type: 'list'
# expect: TypeError 'int' object is not iterable
