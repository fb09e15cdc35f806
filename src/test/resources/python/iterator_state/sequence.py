class S:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
it = iter(S()); next(it); print(it.__reduce__()[2]); it.__setstate__(-9); print(list(it))
# expect: 1
# expect: [0, 1, 2]
