"""Exact quotients of ints."""

import math
import operator
from numbers import Complex, Integral, Rational, Real

__all__ = ['Fraction']


def _pair(number):
    return number.numerator, number.denominator


def _parse(text):
    """Numerator and denominator out of '3/4', '-1.5e3', '1_000'; None when it is none of these."""
    import re
    digits = r'\d+(?:_\d+)*'
    whole = re.fullmatch(rf'\s*([-+]?)({digits}|)(?:\s*/\s*({digits})|\.({digits}|)|)'
                         rf'(?:e([-+]?{digits}))?\s*', text, re.I)
    if whole is None:
        return None
    sign, before, below, after, exponent = whole.groups()
    if not (before or after) or below and (exponent or not before):
        return None
    after = (after or '').replace('_', '')
    power = int(exponent or 0) - len(after)
    top = int(sign + (before or '0').replace('_', '') + after) * 10 ** max(power, 0)
    return top, int(below) if below else 10 ** max(-power, 0)


# ---- arithmetic: a/b with c/d ----

def _operator(exact, rounded, complex_too=True):
    """The two methods of an operator: exact between fractions and ints, rounded with floats and complex numbers."""
    def forward(self, other):
        match other:
            case Fraction():
                return exact(*_pair(self), *_pair(other))
            case int():
                return exact(*_pair(self), other, 1)
            case float():
                return rounded(float(self), other)
            case complex() if complex_too:
                return rounded(complex(self), other)
        return NotImplemented

    def reflected(self, other):
        if isinstance(other, Rational):
            return exact(*_pair(other), *_pair(self))
        for kind, convert in ((Real, float), (Complex, complex))[:1 + complex_too]:
            if isinstance(other, kind):
                return rounded(convert(other), convert(self))
        return NotImplemented

    forward.__name__, reflected.__name__ = f'__{rounded.__name__}__', f'__r{rounded.__name__}__'
    return forward, reflected


def _comparison(holds):
    def method(self, other):
        if isinstance(other, Rational):
            return holds(self.numerator * other.denominator, other.numerator * self.denominator)
        if isinstance(other, float):
            # beside infinity and NaN every fraction is like 0
            return holds(self, Fraction(other)) if math.isfinite(other) else holds(0.0, other)
        return NotImplemented

    method.__name__ = f'__{holds.__name__}__'
    return method


def _divmod(a, b, c, d):
    quotient, rest = divmod(a * d, b * c)
    return quotient, Fraction(rest, b * d)


# ---- formats ----

def _rounded(top, bottom, exponent):
    """|top/bottom| in units of 10**exponent, half to even."""
    top = abs(top) * 10 ** max(-exponent, 0)
    bottom *= 10 ** max(exponent, 0)
    whole, rest = divmod(top, bottom)
    return whole + (2 * rest > bottom or 2 * rest == bottom and whole & 1)


def _to_figures(top, bottom, figures):
    """|top/bottom| as that many digits, and the power of ten that they stand for."""
    if top == 0:
        return 0, 1 - figures
    above, below = str(abs(top)), str(bottom)
    exponent = len(above) - len(below) + (below <= above) - figures
    digits = _rounded(top, bottom, exponent)
    if digits == 10 ** figures:  # 9.99 came out as 10.0
        return digits // 10, exponent + 1
    return digits, exponent


def _grouped(digits, separator):
    if not separator:
        return digits
    first = len(digits) % 3 or 3
    return separator.join([digits[:first], *(digits[at:at + 3] for at in range(first, len(digits), 3))])


class _Format:
    """A format specification, taken apart; `kind` is '' for one without a letter (PEP 3101, bpo-67790)."""

    def __init__(self, spec):
        import re
        found = re.fullmatch(r'(?:(.)?([<>=^]))?([-+ ]?)(z)?(#)?(0(?=[0-9]))?(0|[1-9][0-9]*)?([,_])?'
                             r'(?:\.(0|[1-9][0-9]*))?([eEfFgG%]?)', spec, re.DOTALL)
        self.right = False
        if found is None:
            return
        fill, align, self.sign, zero, self.whole, pad, width, self.separator, precision, self.kind = found.groups()
        self.no_negative_zero, self.zeros = bool(zero), bool(pad)
        self.fill, self.align = fill or ' ', align or '>'
        self.width, self.precision = int(width or 0), int(precision or 6)
        self.right = not (pad and align) if self.kind else not (zero or pad or precision)

    def signed(self, negative, body):
        sign = '-' if negative else self.sign.replace('-', '')
        padding = self.fill * (self.width - len(sign) - len(body))
        half = len(padding) // 2
        return {'>': padding + sign + body, '<': sign + body + padding, '=': sign + padding + body,
                '^': padding[:half] + sign + body + padding[half:]}[self.align]

    def exact(self, top, bottom):
        body = f"{abs(top):{self.separator or ''}}"
        if bottom != 1 or self.whole:
            body += f"/{bottom:{self.separator or ''}}"
        return self.signed(top < 0, body)

    def point(self, top, bottom):
        """As a float would be shown, from digits that are exact."""
        percent, general = self.kind == '%', self.kind in 'gG'
        power = None
        if self.kind in 'fF%':
            places = self.precision
            digits = _rounded(top, bottom, -places - 2 * percent)
        else:
            figures = max(self.precision, 1) if general else self.precision + 1
            digits, exponent = _to_figures(top, bottom, figures)
            if not general or not -4 < exponent + figures <= figures:
                power, exponent = exponent + figures - 1, 1 - figures
            places = -exponent
        text = f'{digits:0{places + 1}}'
        before, after = text[:len(text) - places], text[len(text) - places:]
        if general and not self.whole:
            after = after.rstrip('0')
        tail = ('.' if after or self.whole else '') + after
        if power is not None:
            tail += f"{'E' if self.kind.isupper() else 'e'}{power:+03}"
        tail += '%' * percent
        negative = top < 0 and bool(digits or not self.no_negative_zero)
        if self.zeros:
            room = self.width - len(tail) - bool(negative or self.sign in ('+', ' '))
            before = before.zfill(room * 3 // 4 + 1 if self.separator else room)
        return self.signed(negative, _grouped(before, self.separator) + tail)


class Fraction(Rational):
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            return cls._made(*cls._converted(numerator))
        for part in (numerator, denominator):
            if not isinstance(part, Rational):
                raise TypeError('both arguments should be Rational instances')
        (a, b), (c, d) = _pair(numerator), _pair(denominator)
        return cls._made(*cls._reduced(a * d, b * c))

    @classmethod
    def _made(cls, top, bottom):
        """Of numbers that have no common divisor."""
        made = super().__new__(cls)
        made._numerator, made._denominator = top, bottom
        return made

    @staticmethod
    def _reduced(top, bottom):
        if bottom == 0:
            raise ZeroDivisionError(f'Fraction({top}, 0)')
        common = math.gcd(top, bottom) * (-1 if bottom < 0 else 1)
        return top // common, bottom // common

    @classmethod
    def _converted(cls, value):
        if isinstance(value, Rational):
            return _pair(value)
        if isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                raise ValueError(f'Invalid literal for Fraction: {value!r}')
            return cls._reduced(*parts)
        if hasattr(value, 'as_integer_ratio'):  # a float, a Decimal
            return value.as_integer_ratio()
        raise TypeError('argument should be a string or a Rational instance')

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (float, Integral)):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(f)

    @classmethod
    def from_decimal(cls, dec):
        if not isinstance(dec, Integral) and (isinstance(dec, float) or not hasattr(dec, 'as_integer_ratio')):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls(dec)

    numerator = property(operator.attrgetter('_numerator'))
    denominator = property(operator.attrgetter('_denominator'))

    def as_integer_ratio(self):
        return _pair(self)

    def is_integer(self):
        return self._denominator == 1

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if max_denominator >= self._denominator:
            return Fraction(self)
        # The convergents of the continued fraction, as far as they go; then the last step as far as it may go.
        a, b = _pair(self)
        (before, below), (top, bottom) = (0, 1), (1, 0)
        while below + a // b * bottom <= max_denominator:
            whole, rest = divmod(a, b)
            before, below, top, bottom = top, bottom, before + whole * top, below + whole * bottom
            a, b = b, rest
        steps = (max_denominator - below) // bottom
        other = below + steps * bottom
        # which of the two is nearer can be told without subtracting them
        if 2 * b * other <= self._denominator:
            return Fraction(top, bottom)
        return Fraction(before + steps * top, other)

    def __repr__(self):
        return f'{type(self).__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def __format__(self, format_spec, /):
        if not format_spec:
            return str(self)
        layout = _Format(format_spec)
        if not layout.right:
            raise ValueError(f'Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}')
        return (layout.point if layout.kind else layout.exact)(*_pair(self))

    def __hash__(self):
        # that of an equal int or float: the quotient modulo a prime (docs: "Hashing of numeric types")
        modulus = 2 ** 61 - 1
        if self._denominator % modulus:
            found = abs(self._numerator) % modulus * pow(self._denominator, -1, modulus) % modulus
        else:
            found = 314159  # of infinity
        if self._numerator < 0:
            found = -found
        return found if found != -1 else -2

    def __reduce__(self):
        return type(self), _pair(self)

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(*_pair(self))

    def __deepcopy__(self, memo):
        return self.__copy__()

    # ---- operators ----

    __add__, __radd__ = _operator(lambda a, b, c, d: Fraction(a * d + c * b, b * d), operator.add)
    __sub__, __rsub__ = _operator(lambda a, b, c, d: Fraction(a * d - c * b, b * d), operator.sub)
    __mul__, __rmul__ = _operator(lambda a, b, c, d: Fraction(a * c, b * d), operator.mul)
    __truediv__, __rtruediv__ = _operator(lambda a, b, c, d: Fraction(a * d, b * c), operator.truediv)
    __floordiv__, __rfloordiv__ = _operator(lambda a, b, c, d: a * d // (b * c), operator.floordiv, False)
    __mod__, __rmod__ = _operator(lambda a, b, c, d: _divmod(a, b, c, d)[1], operator.mod, False)
    __divmod__, __rdivmod__ = _operator(_divmod, divmod, False)

    def __pow__(self, other):
        if isinstance(other, (float, complex)):
            return float(self) ** other
        if not isinstance(other, Rational):
            return NotImplemented
        power, root = _pair(other)
        if root != 1:
            return float(self) ** float(other)
        top, bottom = _pair(self)
        if power < 0:
            top, bottom, power = bottom, top, -power
        return Fraction(top ** power, bottom ** power)

    def __rpow__(self, other):
        power, root = _pair(self)
        if root != 1 and not isinstance(other, Rational):
            return other ** float(self)
        if root == 1 and (power >= 0 or not isinstance(other, Rational)):
            return other ** power
        return Fraction(*_pair(other)) ** self

    __lt__, __le__ = _comparison(operator.lt), _comparison(operator.le)
    __gt__, __ge__ = _comparison(operator.gt), _comparison(operator.ge)

    def __eq__(self, other):
        if isinstance(other, Rational):
            return _pair(self) == _pair(other)
        if isinstance(other, Complex) and not isinstance(other, Real) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            return math.isfinite(other) and self == Fraction(other)
        return NotImplemented

    def __bool__(self): return bool(self._numerator)

    def __pos__(self): return Fraction._made(self._numerator, self._denominator)

    def __neg__(self): return Fraction._made(-self._numerator, self._denominator)

    def __abs__(self): return Fraction._made(abs(self._numerator), self._denominator)

    # ---- to numbers of other kinds ----

    def __float__(self): return self._numerator / self._denominator

    def __floor__(self): return self._numerator // self._denominator

    def __ceil__(self): return -(-self._numerator // self._denominator)

    def __trunc__(self): return self.__ceil__() if self._numerator < 0 else self.__floor__()

    __int__ = __trunc__

    def __round__(self, ndigits=None):
        if ndigits is not None:
            unit = Fraction(10) ** -ndigits
            return round(self / unit) * unit
        below = self.__floor__()
        over = 2 * (self - below)
        return below + (over > 1 or over == 1 and below & 1)
