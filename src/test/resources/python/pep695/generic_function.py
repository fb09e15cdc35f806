def first[T](items: list[T]) -> T: return items[0]
print(first([1, 2]), first.__type_params__, [t.__name__ for t in first.__type_params__])
def bounded[T: (int, str), *Ts, **P](): pass
print(bounded.__type_params__, bounded.__type_params__[0].__constraints__)
def lazy[T: undefined](): pass
try: lazy.__type_params__[0].__bound__
except NameError as e: print(e)
# expect: 1 (T,) ['T']
# expect: (T, Ts, P) (<class 'int'>, <class 'str'>)
# expect: name 'undefined' is not defined
