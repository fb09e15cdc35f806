import types
n = types.SimpleNamespace(a=1, b='x')
n.c = [n.a]
print(n, n == types.SimpleNamespace(a=1, b='x', c=[1]), vars(n))
# expect: namespace(a=1, b='x', c=[1]) True {'a': 1, 'b': 'x', 'c': [1]}
