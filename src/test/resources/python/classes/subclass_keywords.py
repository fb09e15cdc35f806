class L(list):
    def __init__(self, items, extra=None):
        super().__init__(items)
        self.extra = extra
l = L([1, 2], extra=3)
print(l, l.extra)
class T(tuple):
    def __init__(self, items, extra=None): self.extra = extra
t = T((1, 2), extra=3)
print(t, t.extra)
try: list(x=1)
except TypeError as e: print(e)
# expect: [1, 2] 3
# expect: (1, 2) 3
# expect: list() takes no keyword arguments
