from typing import *
print(Optional[int], Union[int, str], Union[int, None, str], List[int], Dict[str, List[int]], Callable[[int], str], Callable[..., Any])
print(Tuple[int, ...], Tuple[()], Literal['a', 1], Annotated[int, 'x'], ClassVar[int], Type[int], Iterable[int], Deque[int])
T = TypeVar('T')

class Stack(Generic[T]):
    pass

print(Stack[int], Stack.__parameters__, T, Stack['Y'], Union[int, str] == (int | str), int | List[int], Self)
# expect: typing.Optional[int] typing.Union[int, str] typing.Union[int, NoneType, str] typing.List[int] typing.Dict[str, typing.List[int]] typing.Callable[[int], str] typing.Callable[..., typing.Any]
# expect: typing.Tuple[int, ...] typing.Tuple[()] typing.Literal['a', 1] typing.Annotated[int, 'x'] typing.ClassVar[int] typing.Type[int] typing.Iterable[int] typing.Deque[int]
# expect: __main__.Stack[int] (~T,) ~T __main__.Stack[ForwardRef('Y')] True typing.Union[int, typing.List[int]] typing.Self
