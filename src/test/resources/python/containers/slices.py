a = list(range(10))
print(a[2:5], a[-3:], a[::-2], a[8:2:-3], a[100:], a[:-100], a[5:2])
a[2:5] = "xy"
print(a)
a[::3] = [0, 0, 0]
print(a)
try: a[::3] = [1]
except ValueError as e: print(e)
try: a[0:1] = 5
except TypeError as e: print(e)
del a[::2]
print(a, "hello"[::-1], (1, 2, 3)[1:], range(10)[2:8:2], slice(1, 2), slice(None, 5, 2).indices(3))
try: a["x":]
except TypeError as e: print(e)
try: a[::0]
except ValueError as e: print(e)
# expect: [2, 3, 4] [7, 8, 9] [9, 7, 5, 3, 1] [8, 5] [] [] []
# expect: [0, 1, 'x', 'y', 5, 6, 7, 8, 9]
# expect: [0, 1, 'x', 0, 5, 6, 0, 8, 9]
# expect: attempt to assign sequence of size 1 to extended slice of size 3
# expect: must assign iterable to extended slice
# expect: [1, 0, 6, 8] olleh (2, 3) range(2, 8, 2) slice(1, 2, None) (0, 3, 2)
# expect: slice indices must be integers or None or have an __index__ method
# expect: slice step cannot be zero
