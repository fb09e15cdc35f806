# Random format specs, % conversions and templates of str.format.
VALUES = [0, 1, -7, 255, 10 ** 20, True, 1.5, -0.0, 0.1, 1e300, 123456.789, float('inf'), float('nan'), 'abc', 'é', '', None, 1j, 2.5 - 1j,
          b'xy', [1], (1, 2), {'a': 1}, 65, 1114112, -1]
LETTERS = ['<', '>', '^', '=', '+', '-', ' ', '#', '0', ',', '_', '.', '1', '3', '12', 'z', 'é', '*', 'd', 'x', 'X', 'o', 'b', 'c', 's', 'e',
           'E', 'f', 'F', 'g', 'G', 'n', '%', 'r', 'a', '!', '9' * 20]
TEMPLATES = ['{', '}', '{{', '}}', '{0', '{1', '{a', '{0[1]', '{0.real', '!r', '!s', '!x', ':', ':>5', ':{1}', ':{', '[', ']', '.', 'x', '{}', '{0}']


def one(random):
    value = random.choice(VALUES)
    kind = random.randrange(3)
    spec = ''.join(random.choice(LETTERS if kind < 2 else TEMPLATES) for _ in range(random.randrange(1, 6)))
    if kind == 1:
        spec = random.choice(['', 'a', '%%', '%(a)s']) + '%' + random.choice(['', '*', '(a)', '(b)', 'l']) + spec
    try:
        if kind == 0:
            shown = format(value, spec)
        elif kind == 1:
            shown = (spec if random.random() < .8 else spec.encode('latin-1', 'replace')) % random.choice(
                [value, (value,), (value, 3), {'a': value}, (5, value)])
        else:
            shown = spec.format(value, 7, a=value)
    except (ValueError, TypeError, KeyError, IndexError, OverflowError, AttributeError, MemoryError) as e:
        shown = type(e).__name__, str(e)
    return kind, spec, repr(value), shown
