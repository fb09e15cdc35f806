def f(x):
    match x:
        case 1: return "one"
        case "s" | 'ss': return "str"
        case None: return "none"
        case True: return "true"
        case -1.5: return "neg"
        case 2 + 3j: return "complex"
        case b"x": return "bytes"
        case _: return "other"
print([f(v) for v in [1, "s", "ss", None, True, 1.0, -1.5, 2 + 3j, b"x", [], False]])
# expect: ['one', 'str', 'str', 'none', 'one', 'one', 'neg', 'complex', 'bytes', 'other', 'other']
