def f(x):
    match x:
        case {"type": "a", "v": v}: return v
        case {"k": [x, y], **rest}: return x, y, rest
        case {1: 2}: return "one"
        case {}: return "any map"
        case _: return "no"
print([f(v) for v in [{"type": "a", "v": 3, "z": 1}, {"k": [1, 2], "m": 3}, {1: 2}, {}, {"q": 1}, [], 5]])
# expect: [3, (1, 2, {'m': 3}), 'one', 'any map', 'any map', 'no', 'no']
