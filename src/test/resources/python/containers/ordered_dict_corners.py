import copy
from collections import OrderedDict


class Counting(OrderedDict):
    def __getitem__(self, key):
        print('get', key)
        return super().__getitem__(key)

    def __delitem__(self, key):
        print('del', key)
        super().__delitem__(key)


od = Counting(a=1, b=2, c=3)
print(od.pop('b'), od.popitem(), od.pop('z', None))
od.note = ['kept']
for made in copy.copy(od), copy.deepcopy(od), od.copy():
    print(type(made).__name__, list(made), hasattr(made, 'note') and made.note is od.note)


print(copy.deepcopy(slice([1], 2)).start, copy.copy(slice(1, 2)))
try:
    '{[99999999999999999999999]}'.format([0])
except ValueError as e:
    print(e)
# expect: 2 ('c', 3) None
# expect: get a
# expect: Counting ['a'] True
# expect: Counting ['a'] False
# expect: Counting ['a'] False
# expect: [1] slice(1, 2, None)
# expect: Too many decimal digits in format string
