calls = []
def idx(): calls.append('i'); return 0
l = [1]
l[idx()] += 5
print(l, calls)
t = ([1],)
try: t[0] += [2]
except TypeError as e: print(e, t)
# expect: [6] ['i']
# expect: 'tuple' object does not support item assignment ([1, 2],)
