type Pair[T] = tuple[T, T]
type Later = NotYet
print(Pair, Pair.__value__, Pair.__type_params__, Pair[int])
try: Later.__value__
except NameError as e: print(e)
NotYet = int
print(Later.__value__, Later.__name__, type(Later).__name__)
# expect: Pair tuple[T, T] (T,) Pair[int]
# expect: name 'NotYet' is not defined
# expect: <class 'int'> Later TypeAliasType
