import copy

class Node:
    def __init__(self, v):
        self.v = v
        self.next = self

class Slots:
    __slots__ = ('a', 'b')

n = copy.deepcopy(Node([1]))
print(n.next is n, n.v)
s = Slots()
s.a = [1]
c, d = copy.copy(s), copy.deepcopy(s)
print(c.a is s.a, d.a is s.a, d.a, hasattr(d, 'b'))
shared = [1]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], copy.copy({'a': shared})['a'] is shared)

class Own:
    def __deepcopy__(self, memo):
        return 'mine'

print(copy.deepcopy([Own()]))
try:
    copy.replace(5, a=1)
except TypeError as e:
    print(e)
# expect: True [1]
# expect: True False [1] False
# expect: True True
# expect: ['mine']
# expect: replace() does not support int objects
