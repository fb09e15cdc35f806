data = [('b', 1), ('a', 1), ('c', 0)]
print(sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[1], reverse=True))
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('<', end=''); return self.v < o.v
print([k.v for k in sorted(map(K, [3, 1, 2]))])
l = [1, 2, 3]
try: l.sort(key=lambda x: l.append(x))
except (ValueError, TypeError) as e: print(type(e).__name__, e)
# expect: [('c', 0), ('b', 1), ('a', 1)] [('b', 1), ('a', 1), ('c', 0)]
# expect: <<<<<<[1, 2, 3]
# expect: TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
