it = iter((1, 2, 3)); next(it)
print(it.__reduce__()[1:]); list(it); print(it.__reduce__()[1:])
# expect: (((1, 2, 3),), 1)
# expect: (((),),)
