def f(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case [a, b] if a == b: return "same"
        case [1, *rest]: return f"one+ {rest}"
        case (a, [b, c], *_): return f"nested {a}{b}{c}"
        case [*_, last]: return f"last {last}"
        case _: return "no"
print([f(v) for v in [[], [5], [2, 2], [1, 2, 3], (7, (8, 9), 1), [3, 4, 5], "ab", {1: 2}, range(3), 5]])
# expect: ['empty', 'one 5', 'same', 'one+ [2, 3]', 'nested 789', 'last 5', 'no', 'no', 'last 2', 'no']
