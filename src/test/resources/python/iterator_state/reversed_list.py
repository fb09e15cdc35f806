it = reversed([1, 2, 3]); next(it); print(it.__reduce__()[0].__name__, it.__reduce__()[1:])
# expect: reversed (([1, 2, 3],), 1)
