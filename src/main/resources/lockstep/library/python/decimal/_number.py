"""The numbers: sign, coefficient and exponent, or infinite, or no number."""

import math
import numbers

from ._context import (
    Clamped, ConversionSyntax, DecimalTuple, DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation,
    Inexact, InvalidOperation, MAX_EMAX, MIN_EMIN, Overflow, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_EVEN,
    ROUND_UP, ROUND_05UP, Rounded, Subnormal, Underflow, digits_of, getcontext, rounded, signal, text_of, _ROUNDINGS)

_new = object.__new__
_MODULUS = (1 << 61) - 1


def make(negative, coefficient, exponent, special='', cls=None):
    d = _new(cls or Decimal)
    d._negative = negative
    d._int = coefficient
    d._exp = exponent
    d._special = special  # '', 'inf', 'nan', 'snan'; the coefficient of a NaN is its payload
    return d


def fixed(negative, coefficient, exponent, context):
    """A finite result rounded to the context, with all the signals of it."""
    prec, tiny = context.prec, context.Etiny()
    if not coefficient:
        top = context.Etop() if context.clamp else context.Emax
        to = min(max(exponent, tiny), top)
        if to != exponent:
            signal(context, Clamped)
        return make(negative, 0, to)
    size = digits_of(coefficient)
    adjusted = exponent + size - 1
    if adjusted > context.Emax:
        signal(context, Overflow, Inexact, Rounded)
        return _overflowed(negative, context)
    least = max(exponent + size - prec, tiny)
    subnormal = adjusted < context.Emin
    if exponent < least:
        coefficient, lost = rounded(negative, coefficient, least - exponent, context.rounding)
        exponent = least
        if digits_of(coefficient) > prec:
            coefficient //= 10
            exponent += 1
        if coefficient and exponent + digits_of(coefficient) - 1 > context.Emax:
            signal(context, Overflow, Inexact, Rounded)
            return _overflowed(negative, context)
        conditions = []
        if lost and subnormal:
            conditions.append(Underflow)
        if subnormal:
            conditions.append(Subnormal)
        if lost:
            conditions.append(Inexact)
        conditions.append(Rounded)
        if not coefficient:
            conditions.append(Clamped)
        signal(context, *conditions)
        return make(negative, coefficient, exponent)
    if subnormal:
        signal(context, Subnormal)
    if context.clamp and exponent > context.Etop():
        signal(context, Clamped)
        return make(negative, coefficient * 10 ** (exponent - context.Etop()), context.Etop())
    return make(negative, coefficient, exponent)


def _overflowed(negative, context):
    rounding = context.rounding
    if (rounding in (ROUND_DOWN, ROUND_05UP) or rounding == ROUND_CEILING and negative
            or rounding == ROUND_FLOOR and not negative):
        return make(negative, 10 ** context.prec - 1, context.Etop())
    return make(negative, 0, 0, 'inf')


def _parse(text):
    """(negative, coefficient, exponent, special) or None."""
    s = text.strip().replace('_', '')
    negative = s[:1] == '-'
    if s[:1] in ('+', '-'):
        s = s[1:]
    low = s.lower()
    if low in ('inf', 'infinity'):
        return negative, 0, 0, 'inf'
    for kind in ('snan', 'nan'):
        if low.startswith(kind):
            payload = low[len(kind):]
            if payload and not payload.isdecimal():
                return None
            return negative, int(payload or '0'), 0, kind
    mantissa, e, exponent = low.partition('e')
    if e:
        digits = exponent[1:] if exponent[:1] in ('+', '-') else exponent
        if not digits.isdecimal():
            return None
        exponent = int(exponent)
    else:
        exponent = 0
    whole, _, part = mantissa.partition('.')
    if not (whole + part).isdecimal():
        return None
    return negative, _int(whole + part), exponent - len(part), ''


def _int(digits):
    """int() of a text of any length."""
    if len(digits) < 4000:
        return int(digits)
    half = len(digits) // 2
    return _int(digits[:-half]) * 10 ** half + _int(digits[-half:])


class Decimal:
    __slots__ = ('_negative', '_int', '_exp', '_special')

    def __new__(cls, value='0', context=None):
        if isinstance(value, int):
            return make(value < 0, abs(int(value)), 0, '', cls)
        if isinstance(value, Decimal):
            return make(value._negative, value._int, value._exp, value._special, cls)
        if isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                d = signal(context or getcontext(), ConversionSyntax)
                return make(d._negative, d._int, d._exp, d._special, cls)
            d = make(*parts, cls)
            if not d._special and (d.adjusted() > MAX_EMAX or d._exp < -1999999999999999997):
                signal(context or getcontext(), InvalidOperation)
                return make(False, 0, 0, 'nan', cls)
            return d
        if isinstance(value, float):
            signal(context or getcontext(), FloatOperation)
            return cls.from_float(value)
        if isinstance(value, (tuple, list)):
            return _of_tuple(value, cls)
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            d = Decimal(f)
        elif isinstance(f, float):
            if math.isinf(f):
                d = make(f < 0, 0, 0, 'inf')
            elif math.isnan(f):
                d = make(math.copysign(1.0, f) < 0, 0, 0, 'nan')
            else:
                n, power = abs(f).as_integer_ratio()
                k = power.bit_length() - 1
                d = make(math.copysign(1.0, f) < 0, n * 5 ** k, -k)
        else:
            raise TypeError('argument must be int or float')
        return d if cls is Decimal else cls(d)

    # ---- as text, as other numbers ----

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return self._text(getcontext().capitals)

    def _text(self, capitals, engineering=False):
        sign = '-' if self._negative else ''
        if self._special:
            if self._special == 'inf':
                return sign + 'Infinity'
            return sign + ('sNaN' if self._special == 'snan' else 'NaN') + (text_of(self._int) if self._int else '')
        digits = text_of(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            place = left
        elif not engineering:
            place = 1
        elif not self._int:
            place = (left + 1) % 3 - 1
        else:
            place = (left - 1) % 3 + 1
        if place <= 0:
            whole, part = '0', '.' + '0' * -place + digits
        elif place >= len(digits):
            whole, part = digits + '0' * (place - len(digits)), ''
        else:
            whole, part = digits[:place], '.' + digits[place:]
        exponent = '' if left == place else ('E' if capitals else 'e') + f'{left - place:+d}'
        return sign + whole + part + exponent

    def to_eng_string(self, context=None):
        return self._text((context or getcontext()).capitals, True)

    def __format__(self, spec, context=None, /):
        from ._format import formatted
        return formatted(self, spec, context or getcontext())

    def as_tuple(self):
        digits = tuple(map(int, text_of(self._int)))
        if self._special == 'inf':
            return DecimalTuple(int(self._negative), (0,), 'F')
        if self._special:
            return DecimalTuple(int(self._negative), digits if self._int else (), 'n' if self._special == 'nan' else 'N')
        return DecimalTuple(int(self._negative), digits, self._exp)

    def as_integer_ratio(self):
        if self._special == 'inf':
            raise OverflowError('cannot convert Infinity to integer ratio')
        if self._special:
            raise ValueError('cannot convert NaN to integer ratio')
        n = -self._int if self._negative else self._int
        if self._exp >= 0:
            return n * 10 ** self._exp, 1
        d = 10 ** -self._exp
        g = math.gcd(n, d)
        return n // g, d // g

    def __int__(self):
        if self._special == 'inf':
            raise OverflowError('cannot convert Infinity to integer')
        if self._special:
            raise ValueError('cannot convert NaN to integer')
        n = self._int * 10 ** self._exp if self._exp >= 0 else rounded(False, self._int, -self._exp, ROUND_DOWN)[0]
        return -n if self._negative else n

    __trunc__ = __int__

    def __float__(self):
        if self._special == 'snan':
            raise ValueError('cannot convert signaling NaN to float')
        if self._special == 'nan':
            return -math.nan if self._negative else math.nan
        return float(self._text(1))

    def __complex__(self):
        return complex(float(self))

    def __bool__(self):
        return bool(self._special or self._int)

    def __hash__(self):
        if self._special == 'snan':
            raise TypeError('Cannot hash a signaling NaN value')
        if self._special == 'nan':
            return object.__hash__(self)
        if self._special:
            return -314159 if self._negative else 314159
        scale = pow(10, self._exp, _MODULUS) if self._exp >= 0 else pow(pow(10, -1, _MODULUS), -self._exp, _MODULUS)
        h = self._int * scale % _MODULUS
        if self._negative:
            h = -h
        return -2 if h == -1 else h

    def __floor__(self):
        return self._to_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_int(ROUND_CEILING)

    def _to_int(self, rounding):
        if self._special:
            if self._special == 'inf':
                raise OverflowError('cannot convert Infinity to integer')
            raise ValueError('cannot convert NaN to integer')
        n = rounded(self._negative, self._int, -self._exp, rounding)[0]
        return -n if self._negative else n

    def __round__(self, ndigits=None):
        if ndigits is None:
            return self._to_int(ROUND_HALF_EVEN)
        if not isinstance(ndigits, int):
            raise TypeError('optional arg must be an integer')
        return self.quantize(make(False, 1, -ndigits))

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def conjugate(self):
        return self

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__class__, (str(self),)

    # ---- NaNs ----

    def _fixed(self, context):
        if self._special:
            return self
        return fixed(self._negative, self._int, self._exp, context)

    def _quiet(self, context, other=None):
        """The NaN that an operation gives when one of its operands is one; else None."""
        for each in (self, other):
            if each is not None and each._special == 'snan':
                signal(context, InvalidOperation)
                return make(each._negative, each._int, 0, 'nan')
        for each in (self, other):
            if each is not None and each._special == 'nan':
                payload = each._int
                if digits_of(payload) > context.prec - context.clamp:
                    payload %= 10 ** (context.prec - context.clamp)
                return make(each._negative, payload, 0, 'nan')
        return None

    # ---- arithmetic ----

    def __pos__(self, context=None):
        context = context or getcontext()
        if self._special:
            return self._quiet(context) or self
        if not self._int and context.rounding != ROUND_FLOOR:
            return fixed(False, 0, self._exp, context)
        return fixed(self._negative, self._int, self._exp, context)

    def __neg__(self, context=None):
        context = context or getcontext()
        if self._special:
            return self._quiet(context) or make(not self._negative, 0, 0, 'inf')
        if not self._int and context.rounding != ROUND_FLOOR:
            return fixed(False, 0, self._exp, context)
        return fixed(not self._negative, self._int, self._exp, context)

    def __abs__(self, context=None):
        context = context or getcontext()
        if self._special:
            return self._quiet(context) or make(False, 0, 0, 'inf')
        return fixed(False, self._int, self._exp, context)

    def __add__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if self._special or other._special:
            nan = self._quiet(context, other)
            if nan is not None:
                return nan
            if self._special and other._special and self._negative != other._negative:
                return signal(context, InvalidOperation)
            return make((self if self._special else other)._negative, 0, 0, 'inf')
        exponent = min(self._exp, other._exp)
        if not self._int and not other._int:
            negative = self._negative and other._negative
            if context.rounding == ROUND_FLOOR and self._negative != other._negative:
                negative = True
            return fixed(negative, 0, exponent, context)
        if not self._int or not other._int:
            a = self if self._int else other
            exponent = max(exponent, a._exp - context.prec - 1)
            return fixed(a._negative, a._int * 10 ** max(0, a._exp - exponent), min(a._exp, exponent), context)
        high, low = (self, other) if self._exp >= other._exp else (other, self)
        # Far below the last digit that counts, only whether there is something matters.
        floor = high._exp + min(-1, digits_of(high._int) - context.prec - 2)
        low_int, low_exp = low._int, low._exp
        if digits_of(low_int) + low_exp - 1 < floor:
            low_int, low_exp = 1, floor
        total = (-1 if high._negative else 1) * high._int * 10 ** (high._exp - low_exp)
        total += -low_int if low._negative else low_int
        if not total:
            return fixed(context.rounding == ROUND_FLOOR, 0, exponent, context)
        return fixed(total < 0, abs(total), low_exp, context)

    def __sub__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        if self._special or other._special:
            nan = self._quiet(context or getcontext(), other)
            if nan is not None:
                return nan
        return self.__add__(other.copy_negate(), context)

    def __mul__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        negative = self._negative != other._negative
        if self._special or other._special:
            nan = self._quiet(context, other)
            if nan is not None:
                return nan
            if not self or not other:
                return signal(context, InvalidOperation)
            return make(negative, 0, 0, 'inf')
        return fixed(negative, self._int * other._int, self._exp + other._exp, context)

    def __truediv__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        negative = self._negative != other._negative
        if self._special or other._special:
            nan = self._quiet(context, other)
            if nan is not None:
                return nan
            if self._special and other._special:
                return signal(context, InvalidOperation)
            if self._special:
                return make(negative, 0, 0, 'inf')
            signal(context, Clamped)
            return make(negative, 0, context.Etiny())
        if not other._int:
            if not self._int:
                return signal(context, DivisionUndefined)
            signal(context, DivisionByZero)
            return make(negative, 0, 0, 'inf')
        if not self._int:
            return fixed(negative, 0, self._exp - other._exp, context)
        shift = digits_of(other._int) - digits_of(self._int) + context.prec + 1
        ideal = self._exp - other._exp
        exponent = ideal - shift
        if shift >= 0:
            quotient, rest = divmod(self._int * 10 ** shift, other._int)
        else:
            quotient, rest = divmod(self._int, other._int * 10 ** -shift)
        if rest:
            if quotient % 5 == 0:
                quotient += 1
        else:
            quotient, exponent = _stripped(quotient, exponent, ideal)
        return fixed(negative, quotient, exponent, context)

    def _divided(self, other, context):
        """Quotient and remainder, the quotient a whole number; None when it would be too long."""
        negative = self._negative != other._negative
        exponent = self._exp if other._special else min(self._exp, other._exp)
        gap = self.adjusted() - other.adjusted()
        if not self._int or other._special or gap <= -2:
            return make(negative, 0, 0), make(self._negative, self._int * 10 ** (self._exp - exponent), exponent)
        if gap <= context.prec:
            a = self._int * 10 ** (self._exp - exponent)
            b = other._int * 10 ** (other._exp - exponent)
            quotient, rest = divmod(a, b)
            if quotient < 10 ** context.prec:
                return make(negative, quotient, 0), make(self._negative, rest, exponent)
        return None

    def __divmod__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        nan = self._quiet(context, other)
        if nan is not None:
            return nan, nan
        negative = self._negative != other._negative
        if self._special:
            if other._special:
                nan = signal(context, InvalidOperation)
                return nan, nan
            return make(negative, 0, 0, 'inf'), signal(context, InvalidOperation)
        if not other._special and not other._int:
            if not self._int:
                nan = signal(context, DivisionUndefined)
                return nan, nan
            signal(context, DivisionByZero, InvalidOperation)
            return make(negative, 0, 0, 'inf'), NAN
        both = self._divided(other, context)
        if both is None:
            nan = signal(context, DivisionImpossible)
            return nan, nan
        return both[0], both[1]._fixed(context)

    def __floordiv__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        nan = self._quiet(context, other)
        if nan is not None:
            return nan
        negative = self._negative != other._negative
        if self._special:
            return signal(context, InvalidOperation) if other._special else make(negative, 0, 0, 'inf')
        if not other._special and not other._int:
            if self._int:
                signal(context, DivisionByZero)
                return make(negative, 0, 0, 'inf')
            return signal(context, DivisionUndefined)
        both = self._divided(other, context)
        return signal(context, DivisionImpossible) if both is None else both[0]

    def __mod__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        nan = self._quiet(context, other)
        if nan is not None:
            return nan
        if self._special:
            return signal(context, InvalidOperation)
        if not other._special and not other._int:
            return signal(context, InvalidOperation if self._int else DivisionUndefined)
        both = self._divided(other, context)
        return signal(context, DivisionImpossible) if both is None else both[1]._fixed(context)

    def remainder_near(self, other, context=None):
        other = _needed(other)
        context = context or getcontext()
        nan = self._quiet(context, other)
        if nan is not None:
            return nan
        if self._special:
            return signal(context, InvalidOperation)
        if not other._special and not other._int:
            return signal(context, InvalidOperation if self._int else DivisionUndefined)
        if other._special:
            return self._fixed(context)
        exponent = min(self._exp, other._exp)
        if not self._int:
            return fixed(self._negative, 0, exponent, context)
        gap = self.adjusted() - other.adjusted()
        if gap >= context.prec + 1:
            return signal(context, DivisionImpossible)
        if gap <= -2:
            return fixed(self._negative, self._int * 10 ** (self._exp - exponent), exponent, context)
        a = self._int * 10 ** (self._exp - exponent)
        b = other._int * 10 ** (other._exp - exponent)
        quotient, rest = divmod(a, b)
        negative = self._negative
        if 2 * rest + (quotient & 1) > b:
            rest -= b
            quotient += 1
        if quotient >= 10 ** context.prec:
            return signal(context, DivisionImpossible)
        if rest < 0:
            negative, rest = not negative, -rest
        return fixed(negative, rest, exponent, context)

    def fma(self, other, third, context=None):
        other, third = _needed(other), _needed(third)
        context = context or getcontext()
        if self._special or other._special:
            nan = self._quiet(context, other)
            if nan is not None:
                return nan
            if not self or not other:
                return signal(context, InvalidOperation)
            product = make(self._negative != other._negative, 0, 0, 'inf')
        else:
            product = make(self._negative != other._negative, self._int * other._int, self._exp + other._exp)
        return product.__add__(third, context)

    def __radd__(self, other, context=None):
        return self.__add__(other, context)

    def __rmul__(self, other, context=None):
        return self.__mul__(other, context)

    def __rsub__(self, other):
        return _reflected(self, other, '__sub__')

    def __rtruediv__(self, other):
        return _reflected(self, other, '__truediv__')

    def __rfloordiv__(self, other):
        return _reflected(self, other, '__floordiv__')

    def __rmod__(self, other):
        return _reflected(self, other, '__mod__')

    def __rdivmod__(self, other):
        return _reflected(self, other, '__divmod__')

    def __rpow__(self, other):
        return _reflected(self, other, '__pow__')

    def __pow__(self, other, modulo=None, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        from ._functions import power, power_modulo
        if modulo is not None:
            modulo = _operand(modulo)
            return modulo if modulo is NotImplemented else power_modulo(self, other, modulo, context or getcontext())
        return power(self, other, context or getcontext())

    def sqrt(self, context=None):
        from ._functions import sqrt
        return sqrt(self, context or getcontext())

    def exp(self, context=None):
        from ._functions import exp
        return exp(self, context or getcontext())

    def ln(self, context=None):
        from ._functions import ln
        return ln(self, context or getcontext())

    def log10(self, context=None):
        from ._functions import log10
        return log10(self, context or getcontext())

    # ---- comparing ----

    def _order(self, other):
        """-1, 0 or 1; neither is a NaN."""
        if self._special or other._special:
            a = 0 if not self._special else -1 if self._negative else 1
            b = 0 if not other._special else -1 if other._negative else 1
            return (a > b) - (a < b)
        if not self._int or not other._int:
            a = 0 if not self._int else -1 if self._negative else 1
            b = 0 if not other._int else -1 if other._negative else 1
            return (a > b) - (a < b)
        if self._negative != other._negative:
            return -1 if self._negative else 1
        a, b = self.adjusted(), other.adjusted()
        if a == b:
            shift = self._exp - other._exp
            a, b = self._int * 10 ** max(0, shift), other._int * 10 ** max(0, -shift)
        order = (a > b) - (a < b)
        return -order if self._negative else order

    def __eq__(self, other):
        other = _comparable(self, other, True)
        if other is NotImplemented:
            return other
        if self.is_nan() or other.is_nan():
            if 'snan' in (self._special, other._special):
                signal(getcontext(), InvalidOperation)
            return False
        return self._order(other) == 0

    def _ordered(self, other, wanted):
        other = _comparable(self, other, False)
        if other is NotImplemented:
            return other
        if self.is_nan() or other.is_nan():
            signal(getcontext(), InvalidOperation)
            return False
        return self._order(other) in wanted

    def __lt__(self, other):
        return self._ordered(other, (-1,))

    def __le__(self, other):
        return self._ordered(other, (-1, 0))

    def __gt__(self, other):
        return self._ordered(other, (1,))

    def __ge__(self, other):
        return self._ordered(other, (1, 0))

    def compare(self, other, context=None):
        other = _needed(other)
        nan = self._quiet(context or getcontext(), other)
        return nan if nan is not None else Decimal(self._order(other))

    def compare_signal(self, other, context=None):
        other = _needed(other)
        if self.is_nan() or other.is_nan():
            signal(context or getcontext(), InvalidOperation)
        return self.compare(other, context)

    def _total_key(self):
        if self.is_nan():
            return (3 if self._special == 'nan' else 2, self._int, 0)
        return (1 if self._special else 0, 0, 0)

    def compare_total(self, other, context=None):
        other = _needed(other)
        if self._negative != other._negative:
            return Decimal(-1 if self._negative else 1)
        a, b = self._total_key(), other._total_key()
        order = (a > b) - (a < b)
        if not order and not a[0]:
            order = self.copy_abs()._order(other.copy_abs()) or (self._exp > other._exp) - (self._exp < other._exp)
        return Decimal(-order if self._negative else order)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_needed(other).copy_abs())

    def _chosen(self, other, context, sign, magnitude):
        other = _needed(other)
        context = context or getcontext()
        if self._special or other._special:
            for a, b in ((self, other), (other, self)):
                if a._special == 'nan' and not b.is_nan():
                    return b._fixed(context)
            nan = self._quiet(context, other)
            if nan is not None:
                return nan
        order = (self.copy_abs() if magnitude else self)._order(other.copy_abs() if magnitude else other)
        if not order:
            order = int(self.compare_total(other))
        return (self if order * sign >= 0 else other)._fixed(context)

    def max(self, other, context=None):
        return self._chosen(other, context, 1, False)

    def min(self, other, context=None):
        return self._chosen(other, context, -1, False)

    def max_mag(self, other, context=None):
        return self._chosen(other, context, 1, True)

    def min_mag(self, other, context=None):
        return self._chosen(other, context, -1, True)

    # ---- what it is ----

    def adjusted(self):
        return 0 if self._special else self._exp + digits_of(self._int) - 1

    def is_nan(self):
        return self._special in ('nan', 'snan')

    def is_qnan(self):
        return self._special == 'nan'

    def is_snan(self):
        return self._special == 'snan'

    def is_infinite(self):
        return self._special == 'inf'

    def is_finite(self):
        return not self._special

    def is_zero(self):
        return not self._special and not self._int

    def is_signed(self):
        return self._negative

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def radix(self):
        return Decimal(10)

    def is_normal(self, context=None):
        return not self._special and bool(self._int) and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return not self._special and bool(self._int) and self.adjusted() < (context or getcontext()).Emin

    def number_class(self, context=None):
        if self.is_nan():
            return 'sNaN' if self._special == 'snan' else 'NaN'
        sign = '-' if self._negative else '+'
        if self._special:
            return sign + 'Infinity'
        if not self._int:
            return sign + 'Zero'
        return sign + ('Subnormal' if self.is_subnormal(context) else 'Normal')

    def same_quantum(self, other, context=None):
        other = _needed(other)
        if self._special or other._special:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def copy_abs(self):
        return make(False, self._int, self._exp, self._special)

    def copy_negate(self):
        return make(not self._negative, self._int, self._exp, self._special)

    def copy_sign(self, other, context=None):
        return make(_needed(other)._negative, self._int, self._exp, self._special)

    # ---- changing the exponent ----

    def quantize(self, exp, rounding=None, context=None):
        exp = _needed(exp)
        context = context or getcontext()
        if rounding is not None and rounding not in _ROUNDINGS:
            raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
                            '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
        if self._special or exp._special:
            nan = self._quiet(context, exp)
            if nan is not None:
                return nan
            if self._special and exp._special:
                return make(self._negative, 0, 0, 'inf')
            return signal(context, InvalidOperation)
        if not context.Etiny() <= exp._exp <= context.Emax:
            return signal(context, InvalidOperation)
        if not self._int:
            return fixed(self._negative, 0, exp._exp, context)
        if self.adjusted() > context.Emax or self.adjusted() - exp._exp + 1 > context.prec:
            return signal(context, InvalidOperation)
        n, lost = rounded(self._negative, self._int, exp._exp - self._exp, rounding or context.rounding)
        d = make(self._negative, n, exp._exp)
        if d.adjusted() > context.Emax or digits_of(n) > context.prec:
            return signal(context, InvalidOperation)
        conditions = []
        if n and d.adjusted() < context.Emin:
            conditions.append(Subnormal)
        if exp._exp > self._exp:
            if lost:
                conditions.append(Inexact)
            conditions.append(Rounded)
        if conditions:
            signal(context, *conditions)
        return d

    def normalize(self, context=None):
        context = context or getcontext()
        if self._special:
            return self._quiet(context) or self
        d = self._fixed(context)
        if d._special:
            return d
        if not d._int:
            return make(d._negative, 0, 0)
        n, e = _stripped(d._int, d._exp, context.Etop() if context.clamp else context.Emax)
        return make(d._negative, n, e)

    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        if self._special:
            return self._quiet(context) or self
        if self._exp >= 0:
            return self
        return make(self._negative, rounded(self._negative, self._int, -self._exp, rounding or context.rounding)[0], 0)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        if self._special or self._exp >= 0:
            return self.to_integral_value(rounding, context)
        n, lost = rounded(self._negative, self._int, -self._exp, rounding or context.rounding)
        signal(context, *((Inexact, Rounded) if lost else (Rounded,)))
        return make(self._negative, n, 0)

    def scaleb(self, other, context=None):
        other = _needed(other)
        context = context or getcontext()
        nan = self._quiet(context, other)
        if nan is not None:
            return nan
        limit = 2 * (context.Emax + context.prec)
        if other._special or other._exp != 0 or not -limit <= int(other) <= limit:
            return signal(context, InvalidOperation)
        if self._special:
            return self
        return fixed(self._negative, self._int, self._exp + int(other), context)

    def logb(self, context=None):
        context = context or getcontext()
        if self._special:
            return self._quiet(context) or make(False, 0, 0, 'inf')
        if not self._int:
            signal(context, DivisionByZero)
            return make(True, 0, 0, 'inf')
        return Decimal(self.adjusted())._fixed(context)

    def _neighbour(self, context, rounding):
        context = context or getcontext()
        nan = self._quiet(context)
        if nan is not None:
            return nan
        up = rounding == ROUND_CEILING
        if self._special:
            if self._negative != up:
                return self
            return make(self._negative, 10 ** context.prec - 1, context.Etop())
        quiet = context.copy()
        quiet.clear_traps()
        quiet.rounding = rounding
        moved = self._fixed(quiet)
        if moved._special or moved._order(self):
            return moved
        return self.__add__(make(not up, 1, context.Etiny() - 1), quiet)

    def next_plus(self, context=None):
        return self._neighbour(context, ROUND_CEILING)

    def next_minus(self, context=None):
        return self._neighbour(context, ROUND_FLOOR)

    def next_toward(self, other, context=None):
        other = _needed(other)
        context = context or getcontext()
        nan = self._quiet(context, other)
        if nan is not None:
            return nan
        order = self._order(other)
        if not order:
            return self.copy_sign(other)
        moved = self.next_plus(context) if order < 0 else self.next_minus(context)
        if moved._special:
            signal(context, Overflow, Inexact, Rounded)
        elif moved.adjusted() < context.Emin:
            signal(context, Underflow, Subnormal, Inexact, Rounded, *(() if moved._int else (Clamped,)))
        return moved

    def shift(self, other, context=None):
        from ._functions import shifted
        return shifted(self, _needed(other), context or getcontext(), False)

    def rotate(self, other, context=None):
        from ._functions import shifted
        return shifted(self, _needed(other), context or getcontext(), True)

    def logical_and(self, other, context=None):
        from ._functions import logical
        return logical(self, _needed(other), context or getcontext(), lambda a, b: a and b)

    def logical_or(self, other, context=None):
        from ._functions import logical
        return logical(self, _needed(other), context or getcontext(), lambda a, b: a or b)

    def logical_xor(self, other, context=None):
        from ._functions import logical
        return logical(self, _needed(other), context or getcontext(), lambda a, b: a != b)

    def logical_invert(self, context=None):
        from ._functions import logical
        context = context or getcontext()
        return logical(self, Decimal('1' * context.prec), context, lambda a, b: a != b)


numbers.Number.register(Decimal)
NAN = make(False, 0, 0, 'nan')


def _stripped(n, exponent, highest):
    """Without trailing zeros, as long as the exponent stays at most the highest."""
    while exponent < highest and n % 10 == 0:
        step = 16 if highest - exponent > 16 and n % 10 ** 16 == 0 else 1
        n //= 10 ** step
        exponent += step
    return n, exponent


def _of_tuple(value, cls):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exponent = value
    if sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    if exponent == 'F':
        return make(bool(sign), 0, 0, 'inf', cls)
    n = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError('coefficient must be a tuple of digits')
        n = n * 10 + digit
    if exponent in ('n', 'N'):
        return make(bool(sign), n, 0, 'nan' if exponent == 'n' else 'snan', cls)
    if isinstance(exponent, str):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    if not isinstance(exponent, int):
        raise ValueError('exponent must be an integer')
    return make(bool(sign), n, exponent, '', cls)


def _operand(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return make(value < 0, abs(int(value)), 0)
    return NotImplemented


def _needed(value):
    d = _operand(value)
    if d is NotImplemented:
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
    return d


def _reflected(self, other, name):
    other = _operand(other)
    return other if other is NotImplemented else getattr(other, name)(self)


def _comparable(self, other, equality):
    d = _operand(other)
    if d is not NotImplemented:
        return d
    if isinstance(other, float):
        context = getcontext()
        context.flags[FloatOperation] = True
        if not equality and context.traps[FloatOperation]:
            signal(context, FloatOperation)
        return Decimal.from_float(other)
    if isinstance(other, numbers.Rational):
        # self == n/d as self*d == n, exactly
        if self._special:
            return Decimal(0) if not self.is_nan() else self
        n, d = self.as_integer_ratio()
        order = (n * other.denominator > other.numerator * d) - (n * other.denominator < other.numerator * d)
        return make(self._negative, self._int, self._exp) if not order else make(order > 0, 1, max(self.adjusted(), 0) + 2)
    if equality and isinstance(other, complex) and other.imag == 0:
        return Decimal.from_float(other.real)
    return NotImplemented
