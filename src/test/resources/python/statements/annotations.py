x: int = 1
y: 'later'
class C:
    a: int
    b: str = 's'
def f(p: 1 + 1) -> [int]: z: undefined = 3; return z
print(__annotations__, C.__annotations__, f.__annotations__, f(0))
# expect: {'x': <class 'int'>, 'y': 'later'} {'a': <class 'int'>, 'b': <class 'str'>} {'p': 2, 'return': [<class 'int'>]} 3
