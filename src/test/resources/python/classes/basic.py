class A:
    """A doc."""
    count = 0
    def __init__(self, x): self.x = x; A.count += 1
    def get(self): return self.x
    @classmethod
    def make(cls, x): return cls(x)
    @staticmethod
    def twice(x): return 2 * x
a = A.make(3)
print(a.get(), A.count, A.twice(4), a.twice(5), A.get(a), A.__doc__, A.__name__, A.__module__)
print(A.__dict__["twice"].__func__(3), a.__dict__)
# expect: 3 1 8 10 3 A doc. A __main__
# expect: 6 {'x': 3}
