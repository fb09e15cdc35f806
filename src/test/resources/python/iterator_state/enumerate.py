import copy
it = enumerate('abc', 5); next(it); print(list(copy.copy(it)))
# expect: [(6, 'b'), (7, 'c')]
