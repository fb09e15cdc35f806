a = []; a.append(a); print(a); b = {}; b['x'] = b; print(b); t = ([],); t[0].append(t); print(t)
class R(list): pass
r = R([1, 2]); r.append(r); print(r, R([3]), type(R([1]) + [2]), R([1]) == [1])
a = []; a.append(a); c = []; c.append(c)
try: a == c
except RecursionError as e: print('RecursionError', e)
x = []
for i in range(100000): x = [x]
try: repr(x)
except RecursionError as e: print('RecursionError', e)
y = []
for i in range(100000): y = [y]
try: x == y
except RecursionError as e: print('RecursionError', e)

# expect: [[...]]
# expect: {'x': {...}}
# expect: ([(...)],)
# expect: [1, 2, [...]] [3] <class 'list'> True
# expect: RecursionError maximum recursion depth exceeded in comparison
# expect: RecursionError maximum recursion depth exceeded while getting the repr of an object
# expect: RecursionError maximum recursion depth exceeded in comparison
