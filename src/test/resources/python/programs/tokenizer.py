import re, enum, math
from typing import NamedTuple, Iterator
class Kind(enum.StrEnum):
    NUMBER = enum.auto(); NAME = enum.auto(); OP = enum.auto(); LPAR = "("; RPAR = ")"; END = enum.auto()
class Token(NamedTuple):
    kind: Kind
    text: str
    pos: int
    def __str__(self): return f"{self.kind}:{self.text}@{self.pos}"
SPEC = re.compile(r"""
  (?P<NUMBER> \d+ (?:\.\d*)? (?:[eE][+-]?\d+)? | \.\d+ )
 |(?P<NAME> [^\W\d]\w* )
 |(?P<OP> \*\* | // | [-+*/%^!=<>,] )
 |(?P<LPAR> \( ) | (?P<RPAR> \) ) | (?P<WS> \s+ ) | (?P<BAD> . )
""", re.VERBOSE)
def tokens(text) -> Iterator[Token]:
    for m in SPEC.finditer(text):
        k = m.lastgroup
        if k == "WS": continue
        if k == "BAD": raise SyntaxError(f"unexpected {m.group()!r}", ("<calc>", 1, m.start() + 1, text))
        yield Token(Kind[k], m[k], m.start())
    yield Token(Kind.END, "", len(text))
class Parser:
    PREC = {"+": (1, 0), "-": (1, 0), "*": (2, 0), "/": (2, 0), "//": (2, 0), "%": (2, 0), "**": (4, 1)}
    def __init__(self, text, env): self.t = list(tokens(text)); self.i = 0; self.env = env
    @property
    def cur(self): return self.t[self.i]
    def take(self): t = self.cur; self.i += 1; return t
    def expr(self, least=0):
        left = self.atom()
        while (op := self.cur.text) in self.PREC and self.PREC[op][0] >= least and self.cur.kind is Kind.OP:
            self.take(); p, right = self.PREC[op]
            r = self.expr(p + (not right))
            left = eval("a %s b" % op, {"a": left, "b": r})
        return left
    def atom(self):
        t = self.take()
        match t:
            case Token(Kind.NUMBER, s): return float(s) if set(s) & set(".eE") else int(s)
            case Token(Kind.NAME, n):
                if self.cur.kind is Kind.LPAR:
                    self.take(); args = [self.expr()]
                    while self.cur.text == ",": self.take(); args.append(self.expr())
                    assert self.take().kind == ")", f"expected ) near {self.t[self.i - 1]}"
                    return getattr(math, n)(*args)
                return self.env[n]
            case Token(Kind.OP, "-"): return -self.expr(3)
            case Token(kind=Kind.LPAR):
                v = self.expr(); assert self.take().kind is Kind.RPAR; return v
        raise ValueError(f"unexpected {t!s}", t)
for text in ["1+2*3", "2**3**2", "-2**2", "(1+2)*3 - 4 / 2", "sqrt(16)+x", "7//2 % 2", "hypot(3,4)", "1 / 0", "y", "2 +", "(1", "1e3 + .5", "sin(1, 2)", "nope(1)", "3 $ 4", "sqrt(-1)", "10 % 0.0", "'", "factorial(20)", "factorial(2.5)"]:
    try: print(f"{text:<18} = {Parser(text, {'x': 0.5}).expr()!r}")
    except SyntaxError as e: print(f"{text:<18} ! {e!r} {e.text!r} {e.offset} {e.lineno}")
    except Exception as e: print(f"{text:<18} ! {type(e).__name__}: {e}")
print(list(Kind), [repr(k) for k in Kind], f"{Kind.OP:>5}|", Kind("op"), Kind.LPAR in Kind, "(" in Kind)
print(*tokens("a1 + 2.5"), sep="; "); print(next(tokens("x")))
print(SPEC, SPEC.groupindex, SPEC.flags, SPEC.groups)
list(tokens("4 + ?"))
# expect: 1+2*3              = 7
# expect: 2**3**2            = 512
# expect: -2**2              = -4
# expect: (1+2)*3 - 4 / 2    = 7.0
# expect: sqrt(16)+x         = 4.5
# expect: 7//2 % 2           = 1
# expect: hypot(3,4)         = 5.0
# expect: 1 / 0              ! ZeroDivisionError: division by zero
# expect: y                  ! KeyError: 'y'
# expect: 2 +                ! ValueError: ('unexpected end:@3', Token(kind=<Kind.END: 'end'>, text='', pos=3))
# expect: (1                 ! AssertionError: 
# expect: 1e3 + .5           = 1000.5
# expect: sin(1, 2)          ! TypeError: math.sin() takes exactly one argument (2 given)
# expect: nope(1)            ! AttributeError: module 'math' has no attribute 'nope'
# expect: 3 $ 4              ! SyntaxError("unexpected '$'", ('<calc>', 1, 3, '3 $ 4')) '3 $ 4' 3 1
# expect: sqrt(-1)           ! ValueError: math domain error
# expect: 10 % 0.0           ! ZeroDivisionError: float modulo by zero
# expect: '                  ! SyntaxError('unexpected "\'"', ('<calc>', 1, 1, "'")) "'" 1 1
# expect: factorial(20)      = 2432902008176640000
# expect: factorial(2.5)     ! TypeError: 'float' object cannot be interpreted as an integer
# expect: [<Kind.NUMBER: 'number'>, <Kind.NAME: 'name'>, <Kind.OP: 'op'>, <Kind.LPAR: '('>, <Kind.RPAR: ')'>, <Kind.END: 'end'>] ["<Kind.NUMBER: 'number'>", "<Kind.NAME: 'name'>", "<Kind.OP: 'op'>", "<Kind.LPAR: '('>", "<Kind.RPAR: ')'>", "<Kind.END: 'end'>"]    op| op True True
# expect: name:a1@0; op:+@3; number:2.5@5; end:@8
# expect: name:x@0
# expect: re.compile('\n  (?P<NUMBER> \\d+ (?:\\.\\d*)? (?:[eE][+-]?\\d+)? | \\.\\d+ )\n |(?P<NAME> [^\\W\\d]\\w* )\n |(?P<OP> \\*\\* | // | [-+*/%^!=<>,] )\n |(?P<LPAR> \\( ) | (?P<RPAR> \\) ) | (?P<WS> \\s+ ) | (?P<BAD>, re.VERBOSE) {'NUMBER': 1, 'NAME': 2, 'OP': 3, 'LPAR': 4, 'RPAR': 5, 'WS': 6, 'BAD': 7} 96 7
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "tokenizer.py", line 58, in <module>
# expect stderr:     list(tokens("4 + ?"))
# expect stderr:     ~~~~^^^^^^^^^^^^^^^^^
# expect stderr:   File "tokenizer.py", line 20, in tokens
# expect stderr:     if k == "BAD": raise SyntaxError(f"unexpected {m.group()!r}", ("<calc>", 1, m.start() + 1, text))
# expect stderr:                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr:   File "<calc>", line 1
# expect stderr:     4 + ?
# expect stderr:         ^
# expect stderr: SyntaxError: unexpected '?'
# expect exit: 1
