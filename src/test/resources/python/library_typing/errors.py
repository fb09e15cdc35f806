from typing import *
T = TypeVar('T')

class Box(Generic[T]):
    pass

for text in ('List[int, str]', 'Union[()]', 'isinstance(1, List[int])', 'List()', 'Any()', 'Optional[int, str]', 'Callable[int]',
             'Box[int, str]', 'Generic[int]', 'Annotated[int]', 'isinstance(1, Any)', 'NewType("U", int)(5)', 'cast(int, "a")'):
    try:
        print(text, eval(text))
    except TypeError as e:
        print(text, '|', e)
# expect: List[int, str] | Too many arguments for typing.List; actual 2, expected 1
# expect: Union[()] | Cannot take a Union of no types.
# expect: isinstance(1, List[int]) | Subscripted generics cannot be used with class and instance checks
# expect: List() | Type List cannot be instantiated; use list() instead
# expect: Any() | Any cannot be instantiated
# expect: Optional[int, str] | typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# expect: Callable[int] | Callable must be used as Callable[[arg, ...], result].
# expect: Box[int, str] | Too many arguments for <class '__main__.Box'>; actual 2, expected 1
# expect: Generic[int] | Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: Annotated[int] | Annotated[...] should be used with at least two arguments (a type and an annotation).
# expect: isinstance(1, Any) | typing.Any cannot be used with isinstance()
# expect: NewType("U", int)(5) 5
# expect: cast(int, "a") a
