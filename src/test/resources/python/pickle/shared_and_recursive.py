import pickle
a = [1]
b = pickle.loads(pickle.dumps([a, a, (a, a)]))
print(b[0] is b[1], b[2][0] is b[0])
loop = []
loop.append(loop)
for protocol in range(6):
    again = pickle.loads(pickle.dumps(loop, protocol))
    print(again[0] is again, again)
d = {}
d['self'] = d
print(pickle.loads(pickle.dumps(d)))
t = ([],)
t[0].append(t)
for protocol in range(6):
    again = pickle.loads(pickle.dumps(t, protocol))
    print(again[0][0] is again)
long = ([], 1, 2, 3, 4)
long[0].append(long)
for protocol in range(6):
    again = pickle.loads(pickle.dumps(long, protocol))
    print(again[0][0] is again)


class Node:
    pass


first, second = Node(), Node()
first.next, second.next = second, first
again = pickle.loads(pickle.dumps(first))
print(again.next.next is again)
print(len(pickle.dumps(['word'] * 100)))
# expect: True True
# expect: True [[...]]
# expect: True [[...]]
# expect: True [[...]]
# expect: True [[...]]
# expect: True [[...]]
# expect: True [[...]]
# expect: {'self': {...}}
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: 221
