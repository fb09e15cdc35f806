import collections
import collections.abc as c
import functools


@functools.singledispatch
def kind(value):
    return 'object'


for each in (c.Iterable, c.Container, c.Sized, c.Set):
    kind.register(each, lambda value, each=each: each.__name__)


class Own(c.Sized):
    def __len__(self):
        return 0


print(kind(Own()), kind(3), kind({1}))
c.Iterable.register(Own)
print(kind(Own()))
c.Set.register(Own)
print(kind(Own()))


class Loose:
    pass


c.Iterable.register(Loose)
print(kind(Loose()))
c.Container.register(Loose)
try:
    kind(Loose())
except RuntimeError as e:
    print(str(e).startswith('Ambiguous dispatch: '), 'Container' in str(e), 'Iterable' in str(e))


class Both(collections.defaultdict):
    pass


c.MutableSequence.register(Both)


@functools.singledispatch
def shape(value):
    return 'object'


shape.register(c.MutableMapping, lambda value: 'mapping')
shape.register(c.MutableSequence, lambda value: 'sequence')
print(shape(Both()), shape({}), shape([]))


@functools.total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Version.__gt__.__qualname__, Version.__gt__.__module__, functools._gt_from_lt is Version.__gt__)
# expect: Sized object Set
# expect: Sized
# expect: Set
# expect: Iterable
# expect: True True True
# expect: sequence mapping sequence
# expect: _gt_from_lt functools True
