x = 10
print([x for x in range(3)], x)
print([y := x for x in range(3)], y, x)
try: print(_q)
except NameError as e: print(e)
print({k: v for k, v in zip("ab", [1, 2])}, {c for c in "a"}, list(i * j for i in range(2) for j in range(2)))
# expect: [0, 1, 2] 10
# expect: [0, 1, 2] 2 10
# expect: name '_q' is not defined
# expect: {'a': 1, 'b': 2} {'a'} [0, 0, 0, 1]
