it = iter({5, 6}); next(it); print(it.__reduce__()[1], list(it))
# expect: ([6],) [6]
