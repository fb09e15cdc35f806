it = iter(range(1, 9, 2)); next(it); print(it.__reduce__()[1:])
it.__setstate__(2); print(list(it))
# expect: ((range(3, 9, 2),), None)
# expect: [7]
