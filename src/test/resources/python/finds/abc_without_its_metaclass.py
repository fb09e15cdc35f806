# A class below an abstract one whose own metaclass passed ABCMeta.__new__ by is no obstacle to issubclass().
from collections.abc import Sized


class Plain(type(Sized)):
    def __new__(meta, *args):
        return type.__new__(meta, *args)


class Bare(Sized, metaclass=Plain):
    pass


print(issubclass(int, Sized), isinstance(3, Sized), isinstance([], Sized))
print(issubclass(int, Bare), issubclass(Bare, Sized))
# expect: False False True
# expect: False True
