from fractions import Fraction
from functools import cached_property, total_ordering, singledispatchmethod
import math, operator
class Matrix:
    __slots__ = ("rows", "__dict__")
    __match_args__ = ("rows",)
    def __init__(self, rows):
        rows = [list(r) for r in rows]
        if len({len(r) for r in rows}) != 1:
            raise ValueError(f"ragged: {[len(r) for r in rows]}")
        self.rows = rows
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    def __getitem__(self, key):
        match key:
            case (int(i), int(j)): return self.rows[i][j]
            case (slice() as s, int(j)): return [r[j] for r in self.rows[s]]
            case int() | slice(): return self.rows[key]
            case _: raise TypeError(f"bad index {key!r}")
    def __setitem__(self, ij, v): i, j = ij; self.rows[i][j] = v
    def __add__(self, o):
        if not isinstance(o, Matrix): return NotImplemented
        return Matrix([list(map(operator.add, a, b)) for a, b in zip(self.rows, o.rows, strict=True)])
    @singledispatchmethod
    def __mul__(self, o): return NotImplemented
    @__mul__.register(int)
    @__mul__.register(float)
    def _(self, k): return Matrix([[k * x for x in r] for r in self.rows])
    __rmul__ = __mul__
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]: raise ValueError("shapes %s and %s" % (self.shape, o.shape))
        return Matrix([[math.sumprod(r, c) for c in zip(*o.rows)] for r in self.rows])
    def __pow__(self, n, mod=None):
        r = Matrix.identity(len(self.rows))
        for bit in bin(n)[2:]:
            r = r @ r
            if bit == "1": r = r @ self
            if mod: r = Matrix([[x % mod for x in row] for row in r.rows])
        return r
    def __neg__(self): return self * -1
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __iter__(self): return iter(self.rows)
    def __bool__(self): return any(map(any, self.rows))
    def __str__(self):
        w = [max(len(str(x)) for x in c) for c in zip(*self.rows)]
        return "\n".join("[" + "  ".join(f"{str(x):>{k}}" for x, k in zip(r, w)) + "]" for r in self.rows)
    def __repr__(self): return f"{self.__class__.__name__}({self.rows!r})"
    @cached_property
    def det(self):
        print("(computing)")
        m = [[Fraction(x) for x in r] for r in self.rows]; n = len(m); d = Fraction(1)
        for i in range(n):
            p = next((k for k in range(i, n) if m[k][i]), None)
            if p is None: return Fraction(0)
            if p != i: m[i], m[p] = m[p], m[i]; d = -d
            d *= m[i][i]
            for k in range(i + 1, n):
                f = m[k][i] / m[i][i]
                m[k] = [a - f * b for a, b in zip(m[k], m[i])]
        return d
A = Matrix([[2, 1, 3], [0, -1, 4], [1, 2, 100]])
print(A, repr(A), A.det, A.det, sep="\n")
print(A @ A == A ** 2, A[1, 2], A[:2, 0], A[-1], bool(A), hash is A.__hash__, Matrix.__hash__)
print((2 * A) + -A, pow(Matrix([[1, 1], [1, 0]]), 90, 1000), sep="\n")
for f in (lambda: A + 1, lambda: A * "x", lambda: A @ Matrix([[1]]), lambda: A["x"], lambda: Matrix([[1], [1, 2]]), lambda: A + Matrix([[1]]), lambda: {A: 1}, lambda: A < A, lambda: A[5], lambda: A.x, lambda: -"a", lambda: A @ 3):
    try: print(f())
    except Exception as e: print(f"{type(e).__name__}: {e}")
A.note = "dict slot"; print(A.__dict__, A.__slots__)
match A:
    case Matrix([[a, *_], *rest]): print(a, rest)
print(A[0, 7])
# expect: (computing)
# expect: [2   1    3]
# expect: [0  -1    4]
# expect: [1   2  100]
# expect: Matrix([[2, 1, 3], [0, -1, 4], [1, 2, 100]])
# expect: -209
# expect: -209
# expect: True 4 [2, 0] [1, 2, 100] True False None
# expect: [2   1    3]
# expect: [0  -1    4]
# expect: [1   2  100]
# expect: [309  120]
# expect: [120  189]
# expect: TypeError: unsupported operand type(s) for +: 'Matrix' and 'int'
# expect: TypeError: can't multiply sequence by non-int of type 'Matrix'
# expect: ValueError: shapes (3, 3) and (1, 1)
# expect: TypeError: bad index 'x'
# expect: ValueError: ragged: [1, 2]
# expect: ValueError: zip() argument 2 is shorter than argument 1
# expect: TypeError: unhashable type: 'Matrix'
# expect: TypeError: '<' not supported between instances of 'Matrix' and 'Matrix'
# expect: IndexError: list index out of range
# expect: AttributeError: 'Matrix' object has no attribute 'x'
# expect: TypeError: bad operand type for unary -: 'str'
# expect: AttributeError: 'int' object has no attribute 'shape'
# expect: {'det': Fraction(-209, 1), 'note': 'dict slot'} ('rows', '__dict__')
# expect: 2 [[0, -1, 4], [1, 2, 100]]
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "matrix.py", line 73, in <module>
# expect stderr:     print(A[0, 7])
# expect stderr:           ~^^^^^^
# expect stderr:   File "matrix.py", line 18, in __getitem__
# expect stderr:     case (int(i), int(j)): return self.rows[i][j]
# expect stderr:                                   ~~~~~~~~~~~~^^^
# expect stderr: IndexError: list index out of range
# expect exit: 1
