import pickle


class Point:
    def __init__(self, x, y):
        print('init')
        self.x = x
        self.y = y

    def __eq__(self, other):
        return vars(self) == vars(other)


class Slotted:
    __slots__ = ('a', 'b')


class Both(Slotted):
    pass


class Empty:
    pass


point = Point(1, [2])
for protocol in range(6):
    data = pickle.dumps(point, protocol)
    print(protocol, len(data), pickle.loads(data) == point)
print(pickle.dumps(Empty()), pickle.dumps(point))
slotted = Slotted()
slotted.a = 5
again = pickle.loads(pickle.dumps(slotted))
print(again.a, hasattr(again, 'b'), pickle.dumps(slotted))
both = Both()
both.a, both.z = 1, 2
again = pickle.loads(pickle.dumps(both))
print(again.a, again.z, vars(again))
try:
    pickle.dumps(slotted, 1)
except TypeError as error:
    print(error)
# expect: init
# expect: 0 113 True
# expect: 1 106 True
# expect: 2 55 True
# expect: 3 55 True
# expect: 4 56 True
# expect: 5 56 True
# expect: b'\x80\x04\x95\x19\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Empty\x94\x93\x94)\x81\x94.' b'\x80\x04\x95-\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Point\x94\x93\x94)\x81\x94}\x94(\x8c\x01x\x94K\x01\x8c\x01y\x94]\x94K\x02aub.'
# expect: 5 False b'\x80\x04\x95(\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x07Slotted\x94\x93\x94)\x81\x94N}\x94\x8c\x01a\x94K\x05s\x86\x94b.'
# expect: 1 2 {'z': 2}
# expect: a class that defines __slots__ without defining __getstate__ cannot be pickled
