class P:
    __slots__ = ('x', 'y')
    def __init__(self, x): self.x = x
p = P(1)
for f in (lambda: p.y, lambda: setattr(p, 'z', 1), lambda: p.__dict__):
    try: f()
    except AttributeError as e: print(e)
del p.x
try: p.x
except AttributeError as e: print(e)
# expect: 'P' object has no attribute 'y'
# expect: 'P' object has no attribute 'z' and no __dict__ for setting new attributes
# expect: 'P' object has no attribute '__dict__'
# expect: 'P' object has no attribute 'x'
