class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
s = Seq()
print(list(s), 9 in s, 5 in s, [*reversed([1, 2])])
try: reversed(s)
except TypeError as e: print(e)
try: len(s)
except TypeError as e: print(e)
# expect: [0, 1, 4, 9] True False [2, 1]
# expect: object of type 'Seq' has no len()
# expect: object of type 'Seq' has no len()
