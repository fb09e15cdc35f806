"""Random programs, run by CPython and by Lockstep: what they print must be alike.

    PYTHONHASHSEED=0 python3.13 src/test/python/random_programs.py [how many] [first seed]

A program that differs is printed with both outputs; shortened, it belongs into src/test/resources/python.
Many small programs go into one file, so that starting Lockstep does not take the time.
"""
import os
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parents[3]
VALUES = ['0', '1', '-7', '2 ** 70', '3.5', '-0.0', '1e300', 'True', 'None', '"abc"', '""', '"é😀"', 'b"xy"', '[]',
          '[1, 2, 3]', '(1, "a")', '()', '{1: 2}', '{}', '{3, 1, 2}', 'range(5)', '1j', 'P(2)', 'Q()', 'slice(1, None)',
          'frozenset("ab")', 'bytearray(b"z")', '...', 'int', 'len']
BINARY = ['+', '-', '*', '/', '//', '%', '**', '&', '|', '^', '<<', '>>', '==', '!=', '<', '<=', '>', '>=', 'is', 'in',
          'not in', 'and', 'or', '@']
UNARY = ['-', '+', '~', 'not ']
CALLS = ['len', 'repr', 'str', 'list', 'tuple', 'sorted', 'sum', 'min', 'max', 'bool', 'int', 'float', 'abs', 'hash',
         'iter', 'type', 'set', 'dict', 'any', 'all', 'bytes', 'complex', 'round', 'bin', 'ord', 'callable', 'reversed']
METHODS = ['append(1)', 'pop()', 'upper()', 'split()', 'index(1)', 'count(1)', 'keys()', 'get(1)', 'add(4)', 'join("ab")',
           'real', 'bit_length()', 'decode()', 'copy()', 'remove(1)', 'update({5: 6})', 'union([9])', 'replace("a", "b")',
           'is_integer()', '__class__', '__doc__ is None', 'missing', 'startswith("a")', 'indices(3)', 'conjugate()']
ERRORS = ['ValueError', 'TypeError', 'KeyError', 'ZeroDivisionError', 'Exception', '(IndexError, AttributeError)']
HEAD = '''
class P:
    def __init__(self, n): self.n = n
    def __add__(self, o): return P(self.n + getattr(o, 'n', 1))
    def __eq__(self, o): return isinstance(o, P) and self.n == o.n
    def __lt__(self, o): return self.n < o.n
    def __hash__(self): return self.n
    def __repr__(self): return f'P({self.n})'
    def __getitem__(self, i): return self.n * 10 + i if i < 3 else [][1]
class Q:
    def __bool__(self): return False
    def __radd__(self, o): return 'radd'
    def __contains__(self, x): return x
    def __call__(self, *a, **k): return a, k
    def __repr__(self): return 'Q'
    def __enter__(self): return self
    def __exit__(self, t, v, tb): return t is KeyError
def show(value):
    text = repr(value)
    return text if ' at 0x' not in text else type(value).__name__
def run(number, program):
    try: program()
    except BaseException as e: print(number, '!', type(e).__name__, e)
'''


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.depth = 0

    def pick(self, items):
        return self.random.choice(items)

    def expression(self, depth=0):
        kind = self.random.randrange(14) if depth < 3 else 0
        sub = lambda: self.expression(depth + 1)
        match kind:
            case 0 | 1: return self.pick(VALUES)
            case 2: return self.pick('abc')
            case 3 | 4: return f'({sub()} {self.pick(BINARY)} {sub()})'
            case 5: return f'({self.pick(UNARY)}{sub()})'
            case 6: return f'{self.pick(CALLS)}({sub()})'
            case 7: return f'({sub()}).{self.pick(METHODS)}'
            case 8: return f'({sub()})[{self.pick(["0", "-1", "1:", "::2", "::-1", sub()])}]'
            case 9: return f'[{sub()} for x in {sub()}]'
            case 10: return f'({sub()} if {sub()} else {sub()})'
            case 11: return f"f'{{{self.pick('abc')}!r:>{self.random.randrange(9)}}}'"
            case 12: return f'{{{sub()}: {sub()}}}'
            case _: return f'(lambda x, *r: ({sub()}, x, r))({sub()}, {sub()})'

    def statements(self, indent, depth=0):
        lines = []
        pad = '    ' * indent
        for _ in range(self.random.randrange(1, 4)):
            kind = self.random.randrange(10) if depth < 2 else self.random.randrange(3)
            body = lambda: self.statements(indent + 1, depth + 1)
            match kind:
                case 0: lines.append(f'{pad}{self.pick("abc")} = {self.expression()}')
                case 1: lines.append(f'{pad}print(show({self.expression()}))')
                case 2: lines.append(f'{pad}{self.pick("abc")} {self.pick(["+", "-", "*", "|"])}= {self.expression()}')
                case 3: lines += [f'{pad}if {self.expression()}:', *body(), f'{pad}else:', *body()]
                case 4: lines += [f'{pad}for {self.pick("abc")} in [*{self.expression()}][:3]:', *body()]
                case 5: lines += [f'{pad}try:', *body(), f'{pad}except {self.pick(ERRORS)} as e:',
                                  f'{pad}    print(type(e).__name__, e)', *body()]
                case 6: lines += [f'{pad}try:', *body(), f'{pad}finally:', f'{pad}    print("finally")']
                case 7: lines += [f'{pad}with Q():', *body()]
                case 8: lines.append(f'{pad}{self.pick(["a, b = ", "a, *b = ", "(a, b), c = "])}{self.expression()}')
                case _: lines += [f'{pad}match {self.expression()}:', f'{pad}    case [a, *b]: print("list", show(b))',
                                  f'{pad}    case int(a) | str(a): print("simple", show(a))',
                                  f'{pad}    case _: print("other")']
        return lines

    def program(self, number):
        lines = [f'def program_{number}():', '    a, b, c = 1, "text", [1, 2]', *self.statements(1),
                 '    print(show(a), show(b), show(c))', f'run({number}, program_{number})']
        return '\n'.join(lines)


def output(command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env={**os.environ, 'PYTHONHASHSEED': '0'})
    return done.stdout.splitlines()


def main(count, first):
    differing = 0
    lockstep = os.environ.get('LOCKSTEP', str(ROOT / 'lockstep')).split()
    for start in range(first, first + count, 200):
        programs = {n: Writer(n).program(n) for n in range(start, min(start + 200, first + count))}
        with tempfile.NamedTemporaryFile('w', suffix='.py', delete=False) as file:
            file.write('import warnings\nwarnings.simplefilter("ignore")\n' + HEAD)
            for n, text in programs.items():
                file.write(f'print("##", {n})\ntry: exec({text!r}, globals())\n'
                           'except BaseException as e: print(type(e).__name__, e)\n')
        ours, theirs = output([*lockstep, 'run', file.name]), output([sys.executable, file.name])
        for n in programs:
            a, b = part(ours, n), part(theirs, n)
            if a != b:
                differing += 1
                print(f'==== seed {n}\n{programs[n]}\n---- Lockstep', *a[-6:], '---- CPython', *b[-6:], sep='\n')
    print(differing, 'of', count, 'differ')


def part(lines, number):
    try:
        start = lines.index(f'## {number}')
    except ValueError:
        return ['(nothing)']
    rest = lines[start + 1:]
    end = next((i for i, line in enumerate(rest) if line.startswith('## ')), len(rest))
    return rest[:end]


if __name__ == '__main__':
    given = [int(each) for each in sys.argv[1:]]
    main(given[0] if given else 1000, given[1] if len(given) > 1 else 0)
