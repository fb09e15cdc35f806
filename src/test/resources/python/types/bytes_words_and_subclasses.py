import copy
import pickle

print(b'a\x1cb c\x1f'.split(), b'\x85a\xa0'.split(), bytearray(b'x\x1d y').rsplit(), 'a\x1cb\x85c'.split())


class Words(list):
    def __new__(cls, items, note=None):
        made = super().__new__(cls, items)
        made.note = note
        return made


words = Words([1, 2], note='kept')
print(words, words.note)


class Slotted(set):
    __slots__ = ('x', '__dict__')


s = Slotted([1])
s.x, s.y = 10, 20
for made in copy.copy(s), pickle.loads(pickle.dumps(s)):
    print(made, made.x, made.y)


class P(property):
    __slots__ = ('note',)


p = P(lambda self: 1)
p.note = 2
print(p.note)


def documented(self):
    """text"""


try:
    P(documented)
except AttributeError:
    print('no place for the text')
# expect: [b'a\x1cb', b'c\x1f'] [b'\x85a\xa0'] [bytearray(b'x\x1d'), bytearray(b'y')] ['a', 'b', 'c']
# expect: [1, 2] kept
# expect: Slotted({1}) 10 20
# expect: Slotted({1}) 10 20
# expect: 2
# expect: no place for the text
