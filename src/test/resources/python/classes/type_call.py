T = type('T', (list,), {'x': 1, '__doc__': 'hi'})
print(T([1]), T.x, T.__doc__, T.__name__, T.__bases__, type(T([1])) is T)
for a in ((1, (), {}), ('x', [], {}), ('x', (), []), ('x',)):
    try: type(*a)
    except TypeError as e: print(e)
# expect: [1] 1 hi T (<class 'list'>,) True
# expect: type.__new__() argument 1 must be str, not int
# expect: type.__new__() argument 2 must be tuple, not list
# expect: type.__new__() argument 3 must be dict, not list
