# A cache of weak values whose values live: looking them up again and again ends none.
import weakref


class Node:
    def __init__(self, number):
        self.number = number


class Label(str):
    pass


nodes = [Node(number) for number in range(200)]
cache = weakref.WeakValueDictionary((node.number, node) for node in nodes)
total = 0
for number in range(5000):
    node = cache[number % 200]
    total += node.number
print(total, len(cache))
del node
while len(nodes) > 150:
    nodes.pop()
print(len(cache), 149 in cache, 150 in cache)

# held by a text of a class of its own
label = Label('a')
label.node = Node(-1)
seen = weakref.ref(label.node)
nodes.clear()
print(len(cache), seen() is label.node)
label.node = None
print(seen())
# expect: 497500 200
# expect: 150 True False
# expect: 0 True
# expect: None
