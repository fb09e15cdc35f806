r = range(1, 20, 3)
print(r, len(r), r[2], r[-1], r[1:3], 7 in r, 8 in r, r.index(7), r.count(4), list(reversed(r)), r == range(1, 21, 3), range(0) == range(5, 1), hash(range(3)) == hash(range(0, 3)), range(10 ** 20)[5], (r.start, r.stop, r.step))
for a in ((1, 2, 0), ('a',), (1.5,), (), (1, 2, 3, 4)):
    try: range(*a)
    except (TypeError, ValueError) as e: print(e)
try: r[100]
except IndexError as e: print(e)
try: r.index(5)
except ValueError as e: print(e)
# expect: range(1, 20, 3) 7 7 19 range(4, 10, 3) True False 2 1 [19, 16, 13, 10, 7, 4, 1] True True True 5 (1, 20, 3)
# expect: range() arg 3 must not be zero
# expect: 'str' object cannot be interpreted as an integer
# expect: 'float' object cannot be interpreted as an integer
# expect: range expected at least 1 argument, got 0
# expect: range expected at most 3 arguments, got 4
# expect: range object index out of range
# expect: 5 is not in range
