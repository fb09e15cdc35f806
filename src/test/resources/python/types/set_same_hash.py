# hash(-1) == hash(-2): a search that meets the same place twice must still end.
print(set([-1, -2, -3, -4]))
print({-2, -1}, {-1, -2}, {-1, -2} == {-2, -1})
s = {-1}
s.add(-2)
s.discard(-1)
print(-1 in s, -2 in s)


class Same:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 6

    def __eq__(self, other):
        return self.n == other.n


many = {Same(n % 40) for n in range(100)}
print(len(many), Same(39) in many, Same(40) in many)
for n in range(0, 40, 2):
    many.discard(Same(n))
print(len(many), Same(38) in many, sorted(x.n for x in many)[:5])

# expect: {-4, -3, -1, -2}
# expect: {-2, -1} {-1, -2} True
# expect: False True
# expect: 40 True False
# expect: 20 False [1, 3, 5, 7, 9]
