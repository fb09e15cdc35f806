x: int = 1
y: "str"
class A:
    a: int = 2
    b: list[int]
def f(p: int, *q: "w", r: 1 + 1 = 3, **s) -> None: z: undefined_thing = 1; return z
print(__annotations__, A.__annotations__, f.__annotations__, f(1))
(q): int = 5
print(q, "q" in __annotations__)
print(int | None, list[int] | str, list[int], dict[str, list[int]], tuple[int, ...], type[int], (int | str).__args__, list[int].__origin__)
try: int | 5
except TypeError as e: print(e)
# expect: {'x': <class 'int'>, 'y': 'str'} {'a': <class 'int'>, 'b': list[int]} {'p': <class 'int'>, 'q': 'w', 'r': 2, 'return': None} 1
# expect: 5 False
# expect: int | None list[int] | str list[int] dict[str, list[int]] tuple[int, ...] type[int] (<class 'int'>, <class 'str'>) <class 'list'>
# expect: unsupported operand type(s) for |: 'type' and 'int'
