class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
    def __len__(self): return 3
print(list(Seq()), 20 in Seq(), list(reversed(Seq())), list(zip(Seq(), Seq())), [*Seq()], tuple(Seq()))

# expect: [0, 10, 20] True [20, 10, 0] [(0, 0), (10, 10), (20, 20)] [0, 10, 20] (0, 10, 20)
