import typing, collections.abc
T = typing.TypeVar('T')
for t in (typing.Iterable, typing.Sized, typing.Mapping, typing.Container, typing.List, typing.Hashable, typing.Callable, typing.Collection, typing.Sequence):
    print(t, isinstance(42, t), isinstance([], t), issubclass(int, t), issubclass(list, t))
C = collections.abc.Callable[[int, str], float]
print(C, C.__args__, C.__parameters__, hash(C) == hash(collections.abc.Callable[[int, str], float]), C == collections.abc.Callable[[int, str], float])
print(collections.abc.Callable[..., int], collections.abc.Callable[..., int].__args__, collections.abc.Callable[[T], T][int])
for f in (lambda: collections.abc.Callable[int], lambda: collections.abc.Callable[int, str], lambda: collections.abc.Callable[[int]]):
    try: print(f())
    except TypeError as e: print(e)
print(typing.Callable[[int], str].__args__, typing.get_args(C), typing.get_origin(C), typing.get_args(typing.Callable[..., int]))
print(isinstance(len, typing.Callable), tuple[(int,)], tuple[()], typing.Annotated[tuple[T], 'a'][int])
try: issubclass(typing.List[int], list)
except TypeError as e: print(e)
try: isinstance([], typing.List[int])
except TypeError as e: print(e)
# expect: typing.Iterable False True False True
# expect: typing.Sized False True False True
# expect: typing.Mapping False False False False
# expect: typing.Container False True False True
# expect: typing.List False True False True
# expect: typing.Hashable True False True False
# expect: typing.Callable False False False False
# expect: typing.Collection False True False True
# expect: typing.Sequence False True False True
# expect: collections.abc.Callable[[int, str], float] (<class 'int'>, <class 'str'>, <class 'float'>) () True True
# expect: collections.abc.Callable[..., int] (Ellipsis, <class 'int'>) collections.abc.Callable[[int], int]
# expect: Callable must be used as Callable[[arg, ...], result].
# expect: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
# expect: Callable must be used as Callable[[arg, ...], result].
# expect: (<class 'int'>, <class 'str'>) ([<class 'int'>, <class 'str'>], <class 'float'>) <class 'collections.abc.Callable'> (Ellipsis, <class 'int'>)
# expect: True tuple[int] tuple[()] typing.Annotated[tuple[int], 'a']
# expect: issubclass() arg 1 must be a class
# expect: Subscripted generics cannot be used with class and instance checks
