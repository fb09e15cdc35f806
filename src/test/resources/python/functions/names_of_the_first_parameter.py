# cls, self and their like are free as keywords: the first parameter of a built-in is positional only.
import types

print(dict(cls=1, self=2), types.SimpleNamespace(cls=1, self=2))


class Lenient:
    def __init__(self, *args, cls=None):
        print(type(self).__name__, cls)


for base in (list, set, dict, bytearray):
    type('Of_' + base.__name__, (Lenient, base), {})(cls=5)
# expect: {'cls': 1, 'self': 2} namespace(cls=1, self=2)
# expect: Of_list 5
# expect: Of_set 5
# expect: Of_dict 5
# expect: Of_bytearray 5
