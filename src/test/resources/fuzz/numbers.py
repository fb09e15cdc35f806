# Texts for int, float, complex, Fraction, Decimal, literal_eval.
import ast, decimal, fractions
PIECES = ['0', '1', '9', '12', '007', '_', '.', 'e', 'E', '+', '-', 'j', 'J', 'x', '0x', '0b', '0o', 'inf', 'nan', 'Infinity', ' ', '\t', '\n', '(', ')',
          '/', '１', '٣', '²', 'a', 'f', 'g', '1e400', '1e-400', '9' * 30, 'sNaN', '\0', '__']
LITERAL = PIECES + ['[', ']', '{', '}', ',', ':', '"', "'", 'b"', 'None', 'True', 'set()', 'f""', '*', '~', 'not', '1+2j', '...', 'a.b', '"a" "b"', '#', 'lambda: 0']


def one(random):
    text = ''.join(random.choice(PIECES) for _ in range(random.randrange(1, 6)))
    out = [text]
    base = random.choice([0, 2, 8, 10, 16, 36, 37, 1, -1])
    literal = ''.join(random.choice(LITERAL) for _ in range(random.randrange(1, 7)))
    out.append(literal)
    for read, given in ((int, text), (float, text), (complex, text), (lambda t: int(t, base), text), (fractions.Fraction, text),
                        (decimal.Decimal, text), (ast.literal_eval, literal), (lambda t: int(t.encode()), text), (float.fromhex, text)):
        try:
            out.append(repr(read(given)))
        except SyntaxError as e:
            out.append(type(e).__name__ + ' ' + str(e.msg))
        except Exception as e:
            text_of = str(e)
            out.append(type(e).__name__ + ' ' + (text_of.partition('<ast')[0].partition(':')[0] if 'node' in text_of else text_of))
    return out
