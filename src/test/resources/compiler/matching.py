def m(x):
    match x:
        case 1 | 'a' | None | -1.5: return 1
        case [a, [b, *_], _] | (a, b): pass
        case {'k': 1, 'z': [a, *b], **r} if a: return r
        case Point(1, y=2, z=[*_]) as p: return p
        case str() | int(): return 2
        case a.b: pass
        case [*_, last]: pass
        case {}: pass
        case []: pass
        case y: return y
match a, b:
    case (1, x) | (x, 1): pass
    case {1: x, 2: [x1, y]} | [x, [x1, y]] if y: pass
    case True | False: f
    case A(B(c), d=E(f=g)): c, g
    case _ if z: pass
