print([[x * y for x in range(3)] for y in range(2)])
print([(x, y) for x in range(3) if x % 2 == 0 for y in "ab"])
print({x: {y for y in range(x)} for x in range(3)})
g = (x * x for x in range(4))
print(next(g), list(g), list(g))
print(sum(x for x in range(5)), [*range(3), *"ab"], {**{1: 2}, 3: 4}, (*[1], 2))
def f(): return [lambda: x for x in range(2)]
print([h() for h in f()])
class C:
    n = 2
    v = [i for i in range(n)]
print(C.v)
# expect: [[0, 0, 0], [0, 1, 2]]
# expect: [(0, 'a'), (0, 'b'), (2, 'a'), (2, 'b')]
# expect: {0: set(), 1: {0}, 2: {0, 1}}
# expect: 0 [1, 4, 9] []
# expect: 10 [0, 1, 2, 'a', 'b'] {1: 2, 3: 4} (1, 2)
# expect: [1, 1]
# expect: [0, 1]
