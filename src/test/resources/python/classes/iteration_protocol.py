class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), [*It()], sum(It()), dict(zip(It(), "abc")), max(It()), 2 in It(), tuple(map(str, It())), list(enumerate(It(), 5)), ",".join(str(i) for i in It()))
a, b, c = It(); print(a, b, c)
class Bad:
    def __iter__(self): return 5
try: list(Bad())
except TypeError as e: print(e)
class R:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
print(list(reversed(R())), list(iter(R().__getitem__, 6)) if 0 else "", next(iter(iter(lambda: 1, 1)), "end"))
# expect: [1, 2, 3] [1, 2, 3] 6 {1: 'a', 2: 'b', 3: 'c'} 3 True ('1', '2', '3') [(5, 1), (6, 2), (7, 3)] 1,2,3
# expect: 1 2 3
# expect: iter() returned non-iterator of type 'int'
# expect: [4, 2, 0]  end
