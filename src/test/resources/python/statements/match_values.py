def f(x):
    match x:
        case 0 | 1: return 'small'
        case -1: return 'neg'
        case 'a' | b'b': return 'text'
        case None: return 'none'
        case True: return 'true'
        case [1, *rest]: return ('list', rest)
        case {'k': v, **rest}: return (v, rest)
        case str(): return 'str'
        case int(n) if n > 100: return ('big', n)
        case (a, b) as pair: return pair
        case _: return 'other'
for x in (0, -1, 'a', b'b', None, True, [1, 2, 3], {'k': 1, 'z': 2}, 'zz', 500, (5, 6), 7, 1.0):
    print(f(x))
# expect: small
# expect: neg
# expect: text
# expect: text
# expect: none
# expect: small
# expect: ('list', [2, 3])
# expect: (1, {'z': 2})
# expect: str
# expect: ('big', 500)
# expect: (5, 6)
# expect: other
# expect: small
