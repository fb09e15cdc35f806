class Box:
    def __class_getitem__(cls, item): return f'{cls.__name__}[{item}]'
print(Box[int], Box[1, 2])
class Plain: pass
try: Plain[int]
except TypeError as e: print(e)
print(list[int], dict[str, int], list[int]([1, 2]), tuple[int, ...])
# expect: Box[<class 'int'>] Box[(1, 2)]
# expect: type 'Plain' is not subscriptable
# expect: list[int] dict[str, int] [1, 2] tuple[int, ...]
