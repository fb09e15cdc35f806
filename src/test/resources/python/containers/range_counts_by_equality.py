class All:
    def __eq__(self, other): return True
print(range(10).count(All()), range(10).index(All()), range(10).count(3.0))
# expect: 10 0 1
