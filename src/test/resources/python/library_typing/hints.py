from typing import *

def f(a: int, b: 'str', c: Optional[List['int']] = None, *d: Annotated[int, 'm']) -> None:
    pass

class A:
    x: 'A'
    y: ClassVar[int] = 1

print(get_type_hints(f))
print(get_type_hints(f, include_extras=True)['d'], get_type_hints(A))
print(get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]), get_origin(Annotated[int, 1]) is Annotated)
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': typing.Optional[typing.List[int]], 'd': <class 'int'>, 'return': <class 'NoneType'>}
# expect: typing.Annotated[int, 'm'] {'x': <class '__main__.A'>, 'y': typing.ClassVar[int]}
# expect: <class 'list'> (<class 'str'>, <class 'int'>) ([<class 'int'>], <class 'str'>) True
