a, *b, c = range(5)
(d, e), [f, *g] = (1, 2), 'xyz'
print(a, b, c, d, e, f, g)
for bad in ('a, b = 1,', 'a, b = 1, 2, 3', 'a, *b, c = 1,', 'a, b = 5', 'a, b = {}'):
    try: exec(bad)
    except (TypeError, ValueError) as err: print(err)
# expect: 0 [1, 2, 3] 4 1 2 x ['y', 'z']
# expect: not enough values to unpack (expected 2, got 1)
# expect: too many values to unpack (expected 2)
# expect: not enough values to unpack (expected at least 2, got 1)
# expect: cannot unpack non-iterable int object
# expect: not enough values to unpack (expected 2, got 0)
