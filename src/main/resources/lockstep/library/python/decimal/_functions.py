"""Roots, exponentials, logarithms and powers, correctly rounded: with more digits until the rounding is sure."""

from ._context import (
    Clamped, DivisionByZero, Inexact, InvalidOperation, Overflow, Rounded, ROUND_HALF_EVEN, Underflow, digits_of,
    signal)
from ._number import Decimal, fixed, make, _stripped

import math


# ---- whole-number arithmetic at a fixed point: x stands for x / 10**p ----

def _exp_fixed(x, p):
    """e**(x / 10**p) * 10**p for 0 <= x, by halving the argument."""
    p += 10
    x *= 10 ** 10
    one = 10 ** p
    halvings = max(0, x.bit_length() - one.bit_length() + 8 + math.isqrt(p) // 2)
    extra = halvings // 3 + 5
    scale = 10 ** extra
    one *= scale
    x = x * scale >> halvings
    term = total = one
    k = 1
    while term:
        term = term * x // (one * k)
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // one
    return total // (scale * 10 ** 10)


def _ln_fixed(x, p):
    """ln(x / 10**p) * 10**p for 0 < x, by roots and the series of artanh."""
    p += 10
    x *= 10 ** 10
    one = 10 ** p
    twos = 0
    while x > one * 2:
        x >>= 1
        twos += 1
    while x * 2 < one:
        x <<= 1
        twos -= 1
    roots = 0
    for _ in range(8):
        x = math.isqrt(x * one)
        roots += 1
    result = 2 * _artanh((x - one) * one // (x + one), one) << roots
    if twos:
        result += twos * _ln2(one)
    return result // 10 ** 10


def _ln2(one):
    return 18 * _artanh(one // 26, one) - 2 * _artanh(one // 4801, one) + 8 * _artanh(one // 8749, one)


def _artanh(x, one):
    square = x * x // one
    total = term = x
    k = 3
    while term:
        term = term * square // one
        total += term // k
        k += 2
    return total


def _scaled(d, p):
    """|d| * 10**p as an int."""
    shift = d._exp + p
    return d._int * 10 ** shift if shift >= 0 else d._int // 10 ** -shift


# ---- the functions ----

def _sure(approximate, context, negative=False):
    """approximate(p) gives (value, exponent) right to a few units of the last of about p digits."""
    extra = 6
    while True:
        n, exponent = approximate(context.prec + extra)
        n = abs(n)
        rest = n % 10 ** max(1, digits_of(n) - context.prec - 1)
        span = 10 ** max(1, digits_of(n) - context.prec - 1)
        if min(rest, span - rest) > 50 and abs(rest * 2 - span) > 50 or extra > 400:
            break
        extra += 20
    return _half_even(negative, n, exponent, context)


def _half_even(negative, n, exponent, context):
    if context.rounding == ROUND_HALF_EVEN:
        return fixed(negative, n, exponent, context)
    rounding = context.rounding
    context.rounding = ROUND_HALF_EVEN
    try:
        return fixed(negative, n, exponent, context)
    finally:
        context.rounding = rounding


def sqrt(d, context):
    if d._special:
        nan = d._quiet(context)
        if nan is not None:
            return nan
        return signal(context, InvalidOperation) if d._negative else d
    if not d._int:
        return fixed(d._negative, 0, d._exp // 2, context)
    if d._negative:
        return signal(context, InvalidOperation)
    prec = context.prec + 1
    ideal = d._exp // 2
    c, e = (d._int * 10, ideal) if d._exp & 1 else (d._int, ideal)
    length = (digits_of(c) + 1) // 2
    shift = prec - length
    exact = True
    if shift >= 0:
        c *= 100 ** shift
    else:
        c, rest = divmod(c, 100 ** -shift)
        exact = not rest
    root = math.isqrt(c)
    exact = exact and root * root == c
    e -= shift
    if exact:
        root, e = _stripped(root, e, ideal) if shift >= 0 else (root * 10 ** -shift, e + shift)
    elif root % 5 == 0:
        root += 1
    return _half_even(False, root, e, context)


def exp(d, context):
    if d._special:
        nan = d._quiet(context)
        if nan is not None:
            return nan
        return make(False, 0, 0) if d._negative else d
    if not d._int:
        return Decimal(1)
    if d.adjusted() > len(str(max(context.Emax, -context.Etiny()))) + 1:
        return (fixed(False, 1, context.Emax + 1, context) if not d._negative
                else fixed(False, 1, context.Etiny() - 2, context))
    if d.adjusted() < -context.prec - 2:
        n = 10 ** (context.prec + 1)
        return _half_even(False, n + 1 if not d._negative else n * 10 - 1,
                          -context.prec - 1 if not d._negative else -context.prec - 2, context)

    def approximate(p):
        # e**x = 10**k * e**(x - k ln 10)
        p += max(0, d.adjusted()) + 3
        one = 10 ** p
        ln10 = _ln_fixed(10 * one, p)
        x = _scaled(d, p)
        if d._negative:
            x = -x
        k, rest = divmod(x, ln10)
        return _exp_fixed(rest, p), k - p
    return _sure(approximate, context)


def _log_specials(d, context):
    if d._special:
        nan = d._quiet(context)
        if nan is not None:
            return nan
        return signal(context, InvalidOperation) if d._negative else d
    if not d._int:
        return make(True, 0, 0, 'inf')
    if d._negative:
        return signal(context, InvalidOperation)
    return None


def _ln_of(d, p):
    """ln(d) * 10**p, for a positive d, good to a few units."""
    p += 5
    one = 10 ** p
    k = d.adjusted()
    mantissa = _scaled(make(False, d._int, d._exp - k), p)
    result = _ln_fixed(mantissa, p)
    if k:
        result += k * _ln_fixed(10 * one, p)
    return result // 10 ** 5


def ln(d, context):
    special = _log_specials(d, context)
    if special is not None:
        return special
    if not d._order(Decimal(1)):
        return make(False, 0, 0)
    negative = d._order(Decimal(1)) < 0
    small = _closeness(d)
    return _sure(lambda p: (_ln_of(d, p + small), -p - small), context, negative)


def _closeness(d):
    """How many digits of a logarithm vanish because d is near 1; fewer when it is far away."""
    if d.adjusted() not in (0, -1):
        return 0
    difference = abs(d._int - 10 ** -d._exp) if d._exp < 0 else d._int - 1
    return max(0, -(digits_of(difference) - 1 + min(d._exp, 0)))


def log10(d, context):
    special = _log_specials(d, context)
    if special is not None:
        return special
    n, e = _stripped(d._int, d._exp, 10 ** 30) if d._int % 10 == 0 else (d._int, d._exp)
    if n == 1:
        return Decimal(e)._fixed(context)
    negative = d._order(Decimal(1)) < 0
    small = _closeness(d)

    def approximate(p):
        q = p + small + 5
        one = 10 ** q
        return _ln_of(d, q) * 10 ** q // _ln_fixed(10 * one, q), -q
    return _sure(approximate, context, negative)


def power(base, exponent, context):
    nan = base._quiet(context, exponent)
    if nan is not None:
        return nan
    if not exponent:
        return signal(context, InvalidOperation) if not base else Decimal(1)
    whole = not exponent._special and exponent == exponent.to_integral_value()
    odd = whole and int(exponent) % 2 == 1 if whole and exponent.adjusted() < 30 else False
    negative = base._negative and odd
    if base._negative and base:
        if not whole and not exponent._special:
            return signal(context, InvalidOperation)
        if exponent._special and base._special != 'inf':
            return signal(context, InvalidOperation)
        base = base.copy_negate()
    if not base:
        return make(negative, 0, 0, 'inf') if exponent._negative else make(negative, 0, 0)
    if base._special:
        return make(negative, 0, 0) if exponent._negative else make(negative, 0, 0, 'inf')
    order = base._order(Decimal(1))
    if exponent._special:
        if not order:
            signal(context, Inexact, Rounded)
            return make(negative, 10 ** (context.prec - 1), -(context.prec - 1))
        return make(negative, 0, 0) if (order > 0) == exponent._negative else make(negative, 0, 0, 'inf')
    if not order:
        if whole and not exponent._negative:
            e = max(base._exp * min(int(exponent), context.prec), 1 - context.prec)
            if base._exp and e != base._exp * int(exponent):
                signal(context, Rounded)
            return make(negative, 10 ** -e, e)
        signal(context, Inexact, Rounded)
        return make(negative, 10 ** (context.prec - 1), 1 - context.prec)
    # Exact powers with a whole exponent.
    if whole and exponent.adjusted() < 7:
        k = int(exponent)
        size = digits_of(_stripped(base._int, base._exp, 10 ** 30)[0])
        if k > 0 and (size - 1) * k <= context.prec + 1:
            return fixed(negative, base._int ** k, base._exp * k, context)
        if k < 0:
            n, e = _stripped(base._int, base._exp, 10 ** 30)
            rest = n
            twos = fives = 0
            while rest % 2 == 0:
                rest //= 2
                twos += 1
            while rest % 5 == 0:
                rest //= 5
                fives += 1
            if rest == 1 and max(twos, fives) * -k <= 4 * context.prec:
                m = max(twos, fives)
                c = (10 ** m // n) ** -k
                if digits_of(c) <= context.prec:
                    return fixed(negative, c, (e + m) * k, context)
    # A root that is exact.
    if not whole and exponent._exp < 0 and exponent._exp > -20:
        k, q = exponent.as_integer_ratio()
        if q <= 64 and k > 0:
            exact = _exact_root(base, q)
            if exact is not None:
                c, e = exact
                if (digits_of(c) - 1) * k <= context.prec:
                    c, e = c ** k, e * k
                    if digits_of(c) < context.prec:
                        pad = context.prec - digits_of(c)
                        c, e = c * 10 ** pad, e - pad
                    result = fixed(negative, c, e, context)
                    signal(context, Inexact, Rounded)
                    return result
    # e ** (exponent * ln(base))
    size = exponent.adjusted() + max(len(str(abs(base.adjusted()) + 1)), 1)
    grows = (order > 0) != exponent._negative
    if size > len(str(context.Emax)) + 25:
        return fixed(negative, 1, context.Emax + 1, context) if grows else fixed(negative, 1, context.Etiny() - 2, context)

    def approximate(p):
        q = p + max(0, size) + 8
        one = 10 ** q
        x = _ln_of(base, q + max(0, exponent.adjusted()) + 2)
        x = x * exponent._int
        shift = exponent._exp - max(0, exponent.adjusted()) - 2
        x = x * 10 ** shift if shift >= 0 else x // 10 ** -shift
        if exponent._negative:
            x = -x
        k, rest = divmod(x, _ln_fixed(10 * one, q))
        return _exp_fixed(rest, q), k - q
    return _sure(approximate, context, negative)


def _exact_root(d, q):
    n, e = d._int, d._exp
    n, e = _stripped(n, e, 10 ** 30) if n % 10 == 0 else (n, e)
    shift = e % q
    n *= 10 ** shift
    e -= shift
    low, high = 0, 1 << n.bit_length() // q + 1
    while low < high:
        middle = (low + high + 1) // 2
        if middle ** q <= n:
            low = middle
        else:
            high = middle - 1
    return (low, e // q) if low ** q == n else None


def power_modulo(base, exponent, modulo, context):
    for each in (base, exponent, modulo):
        if each.is_nan():
            return each._quiet(context)
    for each in (base, exponent, modulo):
        if each._special or each != each.to_integral_value():
            return signal(context, InvalidOperation)
    if exponent._negative or not modulo or modulo.adjusted() >= context.prec or not base and not exponent:
        return signal(context, InvalidOperation)
    n = pow(int(abs(base)), int(exponent), int(abs(modulo)))
    return make(base._negative and int(exponent) % 2 == 1, n, 0)


def shifted(d, by, context, rotates):
    nan = d._quiet(context, by)
    if nan is not None:
        return nan
    if by._special or by._exp != 0 or not -context.prec <= int(by) <= context.prec:
        return signal(context, InvalidOperation)
    if d._special:
        return d
    n = int(by)
    digits = str(d._int).zfill(context.prec)[-context.prec:]
    if rotates:
        digits = digits[n:] + digits[:n]
    elif n < 0:
        digits = digits[:n]
    else:
        digits = (digits + '0' * n)[-context.prec:]
    return make(d._negative, int(digits or '0'), d._exp)


def logical(a, b, context, f):
    for each in (a, b):
        if each._special or each._negative or each._exp or set(str(each._int)) - set('01'):
            return signal(context, InvalidOperation)
    x, y = (str(each._int)[-context.prec:].zfill(context.prec) for each in (a, b))
    return make(False, int(''.join('1' if f(p == '1', q == '1') else '0' for p, q in zip(x, y))), 0)
