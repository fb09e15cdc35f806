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
FORMATS = ['', '>8', '<6', '^7', '08', '+', '.2f', '.3', 'x', '#b', ',', '_', 'e', '%', 's', 'd', '*^9', '=+5', '.1', 'c',
           '{w}', '>{w}.2f']
ITERATIONS = ['zip({0}, {1})', 'enumerate({0}, 1)', 'map(lambda v: {1}, {0})', 'filter(None, {0})', 'reversed({0})', 'iter({0})',
              'itertools.chain({0}, {1})', 'itertools.islice({0}, 2)', 'itertools.accumulate({0})', 'itertools.pairwise({0})',
              'itertools.product({0}, {1})', 'itertools.groupby({0})', 'itertools.zip_longest({0}, {1})', 'sorted({0}, key=repr)',
              'collections.Counter({0})', 'collections.deque({0}, 3)', 'dict.fromkeys({0})', 'gen({0})', '(v for v in {0} if v)']
STRINGS = ['split()', 'split("a", 1)', 'rsplit(None, 1)', 'partition(",")', 'strip("[(\'")', 'title()', 'swapcase()',
           'center(9, "*")', 'zfill(7)', 'find("1")', 'rfind(" ")', 'count("a")', 'replace("1", "one", 1)', 'splitlines()',
           'casefold()', 'isalnum()', 'isidentifier()', 'encode()', 'expandtabs(3)', 'removeprefix("[")', 'translate({49: "x"})',
           'endswith(("]", "a"))', 'isdecimal()', 'capitalize()', 'ljust(4)', 'maketrans("a", "b")', 'join(["x", "y"])']
OPERATORS = ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'and', 'or', 'xor', 'lshift', 'rshift', 'matmul']
COMPARISONS = ['lt', 'le', 'eq', 'ne', 'gt', 'ge']
ERRORS = ['ValueError', 'TypeError', 'KeyError', 'ZeroDivisionError', 'Exception', '(IndexError, AttributeError)']
RAISED = ['ValueError(a)', 'KeyError("k")', 'TypeError', 'ExceptionGroup("g", [ValueError(1), KeyError(2)])', 'OSError(2, "no")',
          'StopIteration(3)', '5', 'P(1)']
HEAD = '''
import asyncio, collections, contextlib, functools, itertools
@contextlib.contextmanager
def manage(x):
    print('in')
    try: yield x
    except (TypeError, AttributeError) as e: print('swallowed', type(e).__name__)
    finally: print('out')

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
def gen(source):
    try:
        for each in source:
            got = yield each
            if got is not None: print('got', got)
    except KeyError: yield 'key'
    finally: pass
def deco(*args):
    def wrap(f):
        @functools.wraps(f)
        def inner(*a, **k):
            print('call', f.__name__, len(a), sorted(k))
            return f(*a, **k)
        return inner
    return wrap
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
        kind = self.random.randrange(24) if depth < 3 else 0
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
            case 14: return f'[*itertools.islice({self.pick(ITERATIONS).format(sub(), sub())}, 5)]'
            case 15: return f'format({sub()}, {self.pick(FORMATS).replace("{w}", "5")!r})'
            case 16: return f"f'{{{self.pick('abc')}!{self.pick('rsa')}:{self.pick(FORMATS[:8])}}}|{{{self.pick('abc')}=}}'"
            case 17: return f'{self.pick(["%r", "%5s|", "%-4s.", "%05d", "%x", "%.2f", "%c", "%s %s", "%(k)s"])!r} % ({sub()},)'
            case 18: return f'(lambda a, /, b=2, *c, d=4, **e: (a, b, c, d, e))(*{sub()}, **{{"d": {sub()}}})'
            case 19: return f'{{k: v for k, v in {self.pick(ITERATIONS[:2]).format(sub(), sub())}}}'
            case 20: return f'{{*{sub()}, *{sub()}}}'
            case 21: return f'(n := {sub()}, n)'
            case 22: return f'str({sub()}).{self.pick(STRINGS)}'
            case 23: return f'sum({sub()}, {sub()})'
            case 11: return f"f'{{{self.pick('abc')}!r:>{self.random.randrange(9)}}}'"
            case 12: return f'{{{sub()}: {sub()}}}'
            case _: return f'(lambda x, *r: ({sub()}, x, r))({sub()}, {sub()})'

    def statements(self, indent, depth=0):
        lines = []
        pad = '    ' * indent
        for _ in range(self.random.randrange(1, 4)):
            kind = self.random.randrange(20) if depth < 2 else self.random.randrange(3)
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
                case 10: lines += self.classy(indent, depth)
                case 11: lines += self.generator(indent, depth)
                case 12: lines += self.function(indent, depth)
                case 13: lines += [f'{pad}try:', *body(), f'{pad}except {self.pick(ERRORS)}:', *body(), f'{pad}else:', *body(),
                                   f'{pad}finally:', *body()]
                case 14: lines += [f'{pad}w{indent} = 0', f'{pad}while w{indent} < 3:', f'{pad}    w{indent} += 1', *body(),
                                   f'{pad}    if {self.expression(2)}: {self.pick(["break", "continue"])}', f'{pad}else:',
                                   f'{pad}    print("no break")']
                case 15: lines += [f'{pad}with manage({self.expression()}) as m, Q():', *body(), f'{pad}print(show(m))']
                case 16: lines.append(f'{pad}{self.pick("abc")}[{self.pick(["0", "1:2", "::2", "-1", self.expression(2)])}] = '
                                      f'{self.expression()}')
                case 17: lines += [f'{pad}try: raise {self.pick(RAISED)} from {self.pick(["None", "ValueError(1)", self.expression(2)])}',
                                   f'{pad}except* ValueError as e: print("group", show(e.exceptions))'
                                   if self.random.random() < .4 else
                                   f'{pad}except Exception as e: print(show(e), show(e.__cause__), show(e.__context__))']
                case 18: lines += self.coroutine(indent, depth)
                case 19: lines.append(f'{pad}{self.pick(["del a[0]", "del b[:]", "assert a, b", "del c", "global z", "pass",
                                      "a = b = c", "a, b = b, a", "print(*c, sep=str(a)[:1], end=chr(10))"])}')
                case _: lines += [f'{pad}match {self.expression()}:', f'{pad}    case [a, *b]: print("list", show(b))',
                                  f'{pad}    case int(a) | str(a): print("simple", show(a))',
                                  f'{pad}    case _: print("other")']
        return lines

    def classy(self, indent, depth):
        """A class with operators that may refuse, and what they do with others."""
        pad = '    ' * indent
        inner = lambda: self.expression(2)
        lines = [f'{pad}class K{self.pick(["", "(P)", "(int)", "(str)", "(list)", "(dict)", "(Exception)"])}:']
        for name in self.random.sample(OPERATORS, 3):
            for prefix in self.random.sample(['', 'r', 'i'], 2):
                lines.append(f'{pad}    def __{prefix}{name}__(self, o): '
                             f'return {self.pick(["NotImplemented", inner(), repr(prefix + name)])}')
        for name in self.random.sample(COMPARISONS, 2):
            lines.append(f'{pad}    def __{name}__(self, o): return {self.pick(["NotImplemented", inner(), "True"])}')
        extra = [f'def __len__(self): return {self.pick(["0", "3", "-1", inner()])}', f'def __bool__(self): return {self.pick(["True", inner()])}',
                 f'def __iter__(self): return iter({inner()})', f'def __getattr__(self, n): return n + {self.pick(["n", inner()])}',
                 f'def __call__(self, *a, **k): return a, k', f'def __hash__(self): return {self.pick(["1", inner()])}',
                 f'def __index__(self): return {self.pick(["2", inner()])}', f'def __format__(self, s): return {self.pick(["s", inner()])}',
                 f'def __contains__(self, x): return {inner()}', f'def __getitem__(self, i): return (i, {inner()})',
                 f'@property\n{pad}    def p(self): return {inner()}', f'@classmethod\n{pad}    def m(cls, *a): return cls.__name__, a',
                 f'@staticmethod\n{pad}    def s(*a): return a', f'x = {inner()}', f'__slots__ = ("q",)', f'def __neg__(self): return {inner()}',
                 f'def __init_subclass__(cls, **k): print("sub", sorted(k))', f'def __set_name__(self, o, n): print(n)']
        lines += [f'{pad}    {each}' for each in self.random.sample(extra, 4)]
        lines.append(f'{pad}    def __repr__(self): return "K"')
        lines.append(f'{pad}a = K()')
        for _ in range(3):
            lines.append(f'{pad}try: print(show({self.pick(["a " + self.pick(BINARY) + " " + inner(), inner() + " " + self.pick(BINARY) + " a",
                         self.pick(CALLS) + "(a)", "a." + self.pick(METHODS), "a.p", "a.m(1)", "a.s(2)", "a.zz", "a[1]", "a(1, k=2)",
                         "[*a]", "-a", "f'{a:>4}'", "type('L', (K,), {})", "1 in a", "[1, 2, 3][a]"])}))')
            lines.append(f'{pad}except Exception as e: print(type(e).__name__, e)')
        return lines

    def generator(self, indent, depth):
        pad = '    ' * indent
        lines = [f'{pad}def g(x={self.expression(2)}):', *self.statements(indent + 1, 2)[:2],
                 f'{pad}    try:', f'{pad}        y = yield {self.expression(2)}',
                 f'{pad}        print(show(y)); yield from {self.expression(2)}',
                 f'{pad}        {self.pick(["return 5", "yield y", "raise KeyError(1)", "x += yield"])}',
                 f'{pad}    except ({self.pick(["ValueError", "GeneratorExit, KeyError", "TypeError"])}) as e: '
                 f'{self.pick(["yield 1", "print(type(e).__name__)", "raise"])}',
                 f'{pad}    finally: print("end")', f'{pad}i = g({self.pick(["", "2"])})']
        for _ in range(3):
            lines.append(f'{pad}try: print(show({self.pick(["next(i)", "i.send(None)", "i.send(3)", "i.throw(ValueError(2))", "i.close()",
                         "list(i)", "next(i, 9)", "i.throw(KeyError)"])}))')
            lines.append(f'{pad}except BaseException as e: print(type(e).__name__, e)')
        return [*lines, f'{pad}i.close()']

    def function(self, indent, depth):
        pad = '    ' * indent
        head = self.pick(['x', 'x, y=2', '*x', 'x, /, y', 'x, *, y=3', 'x=1, *y, **z', '**x'])
        call = self.pick(['1', '1, 2', '1, 2, 3', '', 'y=4', '1, y=5', '*[1, 2]', '**{"y": 1}', 'z=1', 'x=1', '1, x=2'])
        return [*([f'{pad}@deco({self.expression(2)})'] if self.random.random() < .4 else []), f'{pad}def f({head}):',
                f'{pad}    {self.pick(["nonlocal a", "pass", "a = 5", "global zz"])}', *self.statements(indent + 1, 2)[:3],
                f'{pad}    {self.pick(["return x", "return locals().keys() - set()", "return lambda: (x, a)", "x = y"])}',
                f'{pad}try: print(show(f({call})))', f'{pad}except Exception as e: print(type(e).__name__, e)']

    def coroutine(self, indent, depth):
        pad = '    ' * indent
        return [f'{pad}async def co(n):', f'{pad}    try:', f'{pad}        await asyncio.sleep(n)',
                f'{pad}        return {self.expression(2)}', f'{pad}    except asyncio.CancelledError: print("cancelled", n); raise',
                f'{pad}    finally: print("done", n)', f'{pad}async def ag():', f'{pad}    for v in [1, 2, 3]:',
                f'{pad}        await asyncio.sleep(0); yield v', f'{pad}async def main():',
                f'{pad}    print(show(await asyncio.gather(co(.2), co(.01), return_exceptions={self.pick(["True", "False"])})))',
                f'{pad}    print([v async for v in ag() if {self.expression(2)}])',
                f'{pad}    t = asyncio.create_task(co(5)); await asyncio.sleep(0)',
                f'{pad}    {self.pick(["t.cancel()", "pass", "t.set_name(1)", "await asyncio.wait_for(t, .01)"])}',
                f'{pad}try: asyncio.run(main())', f'{pad}except BaseException as e: print(type(e).__name__, e)']

    def program(self, number):
        lines = [f'def program_{number}():', '    a, b, c = 1, "text", [1, 2]', *self.statements(1),
                 '    print(show(a), show(b), show(c))', f'run({number}, program_{number})']
        return '\n'.join(lines)


def output(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=120,
                              env={**os.environ, 'PYTHONHASHSEED': '0'})
    except subprocess.TimeoutExpired:
        print('over time:', *command)
        return []
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
