"""Functions of complex numbers. Hidden: it is C in CPython."""

import math as _m
from math import e, inf, nan, pi, tau

infj, nanj = complex(0.0, inf), complex(0.0, nan)


def _c(z):
    if isinstance(z, complex):
        return complex(z)
    try:
        return complex(z) if not isinstance(z, str) else _refused(z)
    except TypeError:
        _refused(z)


def _refused(z):
    raise TypeError(f'must be real number, not {type(z).__name__}')


def _finite(z):
    return _m.isfinite(z.real) and _m.isfinite(z.imag)


def _huge(z, limit=4e307):
    """Whether the way by squares or square roots would overflow; infinities go the way of the huge."""
    return abs(z.real) > limit or abs(z.imag) > limit


def _log_of_size(z):
    return _m.log(_m.hypot(z.real / 2.0, z.imag / 2.0)) + 2.0 * _m.log(2.0)


def phase(z, /):
    z = _c(z)
    return _m.atan2(z.imag, z.real)


def polar(z, /):
    z = _c(z)
    return abs(z), phase(z)


def rect(r, phi, /):
    if not _m.isfinite(phi) and r and not _m.isnan(phi):
        raise ValueError('math domain error')
    if not phi:
        return complex(r, r * phi)
    return complex(r * _m.cos(phi), r * _m.sin(phi))


def sqrt(z, /):
    z = _c(z)
    x, y = z.real, z.imag
    if not _finite(z):
        if _m.isinf(y):
            return complex(inf, y)
        if _m.isnan(x):
            return complex(nan, nan)
        if x < 0:
            return complex(nan if _m.isnan(y) else 0.0, _m.copysign(inf, y))
        return complex(x, y if _m.isnan(y) else _m.copysign(0.0, y))
    if not x and not y:
        return complex(0.0, y)
    if abs(x) < 1e-300 and abs(y) < 1e-300:
        root = sqrt(complex(x * 2.0**200, y * 2.0**200))
        return complex(root.real * 2.0**-100, root.imag * 2.0**-100)
    ax, ay = abs(x) / 8.0, abs(y)
    s = 2.0 * _m.sqrt(ax + _m.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, _m.copysign(d, y)) if x >= 0 else complex(d, _m.copysign(s, y))


def exp(z, /):
    z = _c(z)
    if not _m.isfinite(z.imag) and _m.isfinite(z.real) or z.real == inf and _m.isinf(z.imag):
        if _m.isinf(z.imag):
            raise ValueError('math domain error')
        return complex(nan, nan)
    if not z.imag:
        return complex(_m.exp(z.real), z.imag)
    if z.real > 709:
        scale = _m.exp(z.real - 1)
        result = complex(scale * _m.cos(z.imag) * _m.e, scale * _m.sin(z.imag) * _m.e)
        if _m.isfinite(z.real) and not _finite(result):
            raise OverflowError('math range error')
        return result
    scale = _m.exp(z.real)
    return complex(scale * _m.cos(z.imag), scale * _m.sin(z.imag))


def log(z, base=None, /):
    z = _c(z)
    if not z:
        raise ValueError('math domain error')
    size = abs(z) if _finite(z) else inf if _m.isinf(z.real) or _m.isinf(z.imag) else nan
    if size < 1e-300:
        real = _m.log(abs(z * 2.0**100)) - 100.0 * _m.log(2.0)
    elif 0.71 <= size <= 1.73:
        a, b = max(abs(z.real), abs(z.imag)), min(abs(z.real), abs(z.imag))
        real = _m.log1p((a - 1) * (a + 1) + b * b) / 2.0
    else:
        real = _m.log(size)
    result = complex(real, phase(z))
    return result if base is None else result / log(base)


def log10(z, /):
    result = log(z)
    return complex(result.real / _m.log(10.0), result.imag / _m.log(10.0))


def sinh(z, /):
    z = _c(z)
    return complex(_m.cos(z.imag) * _m.sinh(z.real), _m.sin(z.imag) * _m.cosh(z.real))


def cosh(z, /):
    z = _c(z)
    return complex(_m.cos(z.imag) * _m.cosh(z.real), _m.sin(z.imag) * _m.sinh(z.real))


def tanh(z, /):
    z = _c(z)
    if abs(z.real) > 20:
        return complex(_m.copysign(1.0, z.real), 4.0 * _m.sin(z.imag) * _m.cos(z.imag) * _m.exp(-2.0 * abs(z.real)))
    tx, ty = _m.tanh(z.real), _m.tan(z.imag)
    cx = 1.0 / _m.cosh(z.real)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


def sin(z, /):
    z = _c(z)
    s = sinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def cos(z, /):
    z = _c(z)
    return cosh(complex(-z.imag, z.real))


def tan(z, /):
    z = _c(z)
    s = tanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def asinh(z, /):
    z = _c(z)
    if _huge(z):
        return complex(_m.copysign(_log_of_size(z), z.real), _m.atan2(z.imag, abs(z.real)))
    s1 = sqrt(complex(1.0 + z.imag, -z.real))
    s2 = sqrt(complex(1.0 - z.imag, z.real))
    return complex(_m.asinh(s1.real * s2.imag - s2.real * s1.imag),
                   _m.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag))


def acosh(z, /):
    z = _c(z)
    if _huge(z):
        return complex(_log_of_size(z), phase(z))
    s1 = sqrt(complex(z.real - 1.0, z.imag))
    s2 = sqrt(complex(z.real + 1.0, z.imag))
    return complex(_m.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _m.atan2(s1.imag, s2.real))


def acos(z, /):
    z = _c(z)
    if _huge(z):
        return complex(_m.atan2(abs(z.imag), z.real), _m.copysign(_log_of_size(z), -z.imag))
    s1 = sqrt(complex(1.0 - z.real, -z.imag))
    s2 = sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * _m.atan2(s1.real, s2.real), _m.asinh(s2.real * s1.imag - s2.imag * s1.real))


def asin(z, /):
    z = _c(z)
    s = asinh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def atanh(z, /):
    z = _c(z)
    if z.real < 0 or z.real == 0 and _m.copysign(1.0, z.real) < 0:
        return -atanh(-z)
    if z.real == 1.0 and not z.imag:
        raise ValueError('math domain error')
    ay = abs(z.imag)
    if _huge(z, 6.7e153):
        half = _m.hypot(z.real / 2.0, ay / 2.0)
        return complex(0.0 if _m.isinf(half) else z.real / 4.0 / half / half, _m.copysign(pi / 2.0, z.imag))
    if z.real == 1.0 and ay < 1e-150:
        return complex(-_m.log(_m.sqrt(ay) / _m.sqrt(2.0)), _m.copysign(_m.atan2(2.0, -ay) / 2.0, z.imag))
    real = _m.log1p(4.0 * z.real / ((1 - z.real) * (1 - z.real) + ay * ay)) / 4.0
    imag = -_m.atan2(-2.0 * z.imag, (1 - z.real) * (1 + z.real) - ay * ay) / 2.0
    return complex(real, imag)


def atan(z, /):
    z = _c(z)
    s = atanh(complex(-z.imag, z.real))
    return complex(s.imag, -s.real)


def isfinite(z, /):
    return _finite(_c(z))


def isnan(z, /):
    z = _c(z)
    return _m.isnan(z.real) or _m.isnan(z.imag)


def isinf(z, /):
    z = _c(z)
    return _m.isinf(z.real) or _m.isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError('tolerances must be non-negative')
    a, b = _c(a), _c(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol
