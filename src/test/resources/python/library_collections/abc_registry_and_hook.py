# __subclasshook__ is asked before anything else, and what was answered no is asked again after the next register().
import abc
import collections
from collections.abc import MutableSequence, Sequence, Set


class Refuses(metaclass=abc.ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return False


class Below(Refuses):
    pass


print(issubclass(Below, Refuses), isinstance(Below(), Refuses))


class Open(abc.ABC):
    pass


class Row:
    def __len__(self): return 2
    def __getitem__(self, at): return 'ab'[at]


print(isinstance(Row(), Open), Open.register(Row) is Row, isinstance(Row(), Open))
try:
    issubclass(1, Open)
except TypeError as error:
    print(error)


class Strange(abc.ABC):
    __subclasses__ = lambda: 5


try:
    issubclass(int, Strange)
except TypeError as error:
    print(error)

Sequence.register(Row)
match Row():
    case [first, second]:
        print(first, second)
match collections.deque('xy'):
    case [first, *rest]:
        print(first, rest)
print(issubclass(collections.deque, MutableSequence), collections.abc is __import__('sys').modules['collections.abc'])


class Small(Set):
    def __init__(self, items): self.items = list(items)
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)


print(sorted(Small('abc') & 'bcd'), sorted('abcd' - Small('ab')), Small('ab') < Small('abc'), Small('ab') == {'a', 'b'})
try:
    abc.ABC.register(3)
except TypeError as error:
    print(error)
# expect: False False
# expect: False True True
# expect: issubclass() arg 1 must be a class
# expect: __subclasses__() must return a list
# expect: a b
# expect: x ['y']
# expect: True True
# expect: ['b', 'c'] ['c', 'd'] True True
# expect: Can only register classes
