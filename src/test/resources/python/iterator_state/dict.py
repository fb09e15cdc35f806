it = iter({1: 2, 3: 4}.items()); next(it); print(it.__reduce__()[1])
# expect: ([(3, 4)],)
