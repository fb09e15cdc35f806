def f[T = int, *Ts = *tuple[int, ...], **P = [int]](): pass
print([p.__default__ for p in f.__type_params__][0], f.__type_params__[0].has_default())
# expect: <class 'int'> True
