class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def f(v):
    match v:
        case P(0, 0): return "origin"
        case P(x, y=0): return f"x {x}"
        case P(x=1): return "x=1"
        case P(): return "p"
        case int(n) | float(n): return f"num {n}"
        case str() as s: return f"str {s}"
        case list([a, *_]): return a
        case dict(d): return d
print([f(v) for v in [P(0, 0), P(5, 0), P(1, 2), P(3, 3), 5, 2.5, "q", [7], {1: 1}, None]])
class Q: pass
for t in ["case P(1, 2, 3): pass", "case Q(1): pass", "case int(1, 2): pass", "case 5(): pass"]:
    try: exec(f"match P(0, 0) if 'P' in '''{t}''' else Q() if 'Q' in '''{t}''' else 1:\n  {t}")
    except (TypeError, SyntaxError) as e: print(type(e).__name__, e)
# expect: ['origin', 'x 5', 'x=1', 'p', 'num 5', 'num 2.5', 'str q', 7, {1: 1}, None]
# expect: TypeError P() accepts 2 positional sub-patterns (3 given)
# expect: TypeError Q() accepts 0 positional sub-patterns (1 given)
# expect: TypeError int() accepts 1 positional sub-pattern (2 given)
# expect: SyntaxError invalid syntax (<string>, line 2)
