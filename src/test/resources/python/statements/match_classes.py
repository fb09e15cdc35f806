class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def f(p):
    match p:
        case P(0, 0): return 'origin'
        case P(x=0, y=y): return f'on y {y}'
        case P(x, y) if x == y: return 'diagonal'
        case P(): return 'point'
print(f(P(0, 0)), f(P(0, 5)), f(P(2, 2)), f(P(1, 2)), f(3))
try:
    match P(1, 2):
        case P(1, 2, 3): pass
except TypeError as e: print(e)
# expect: origin on y 5 diagonal point None
# expect: P() accepts 2 positional sub-patterns (3 given)
