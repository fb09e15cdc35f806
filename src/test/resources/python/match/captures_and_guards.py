class Color: RED = 1; BLUE = 2
def f(v):
    match v:
        case Color.RED: return "red"
        case (1 | 2 | 3) as n if n > 1: return f"small {n}"
        case [Color.BLUE, x] if (y := x) > 3: return y
        case x if x: return f"truthy {x}"
        case x: return f"falsy {x}"
print([f(v) for v in [1, 2, 3, [2, 4], [2, 1], 0, ""]])
match [1, [2, 3]]:
    case [a, [b, c] as inner]: print(a, b, c, inner)
match = 5; case = 6
print(match + case)
# expect: ['red', 'small 2', 'small 3', 4, 'truthy [2, 1]', 'falsy 0', 'falsy ']
# expect: 1 2 3 [2, 3]
# expect: 11
