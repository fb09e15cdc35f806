"""Precision, rounding and signals; what rounds every result."""

import collections
import contextvars

_ROUNDINGS = ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, \
    ROUND_05UP = tuple(['ROUND_' + way for way in ('UP', 'DOWN', 'CEILING', 'FLOOR', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN',
                                                   '05UP')])

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997

DecimalTuple = collections.namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


# ---- signals ----

class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
_SIGNAL_OF = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation,
              DivisionUndefined: InvalidOperation, InvalidContext: InvalidOperation}


class _SignalDict:
    """Flags or traps: a fixed set of keys."""

    def __init__(self, on=()):
        self._on = {s: False for s in _SIGNALS}
        for s in on:
            self._on[s] = True

    def __getitem__(self, key):
        return self._on[_known(key)]

    def __setitem__(self, key, value):
        self._on[_known(key)] = bool(value)

    def __delitem__(self, key):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(self._on)

    def __len__(self):
        return len(self._on)

    def __contains__(self, key):
        return key in self._on

    def get(self, key, default=None):
        return self._on.get(key, default)

    def keys(self):
        return self._on.keys()

    def values(self):
        return self._on.values()

    def items(self):
        return self._on.items()

    def copy(self):
        return dict(self._on)

    def update(self, other):
        for key, value in dict(other).items():
            self[key] = value

    def __eq__(self, other):
        if isinstance(other, _SignalDict):
            return self._on == other._on
        return self._on == other if isinstance(other, dict) else NotImplemented

    def __repr__(self):
        return '{' + ', '.join(f'{s!r}:{on}' for s, on in self._on.items()) + '}'


def _known(key):
    if key not in _SIGNALS:
        raise KeyError('invalid error flag')
    return key


# ---- rounding ----

def digits_of(coefficient):
    """How many decimal digits an int has; 1 for 0."""
    if coefficient < 10 ** 18:
        return len(str(coefficient))
    n = int(coefficient.bit_length() * 0.30102999566398120)
    return n + 1 if coefficient >= 10 ** n else n


def text_of(coefficient):
    """str() of an int of any size."""
    n = digits_of(coefficient)
    if n < 4000:
        return str(coefficient)
    half = n // 2
    high, low = divmod(coefficient, 10 ** half)
    return text_of(high) + text_of(low).zfill(half)


def rounded(negative, coefficient, drop, rounding):
    """coefficient / 10**drop as an int, and whether something was lost."""
    if drop <= 0:
        return coefficient * 10 ** -drop, False
    if drop > digits_of(coefficient) + 2:
        quotient, rest, half = 0, coefficient, -1 if coefficient else 0
        lost = coefficient != 0
    else:
        power = 10 ** drop
        quotient, rest = divmod(coefficient, power)
        lost = rest != 0
        half = (rest * 2 > power) - (rest * 2 < power)
    if lost:
        if rounding == ROUND_HALF_EVEN:
            up = half > 0 or half == 0 and quotient & 1
        elif rounding == ROUND_HALF_UP:
            up = half >= 0
        elif rounding == ROUND_HALF_DOWN:
            up = half > 0
        elif rounding == ROUND_UP:
            up = True
        elif rounding == ROUND_CEILING:
            up = not negative
        elif rounding == ROUND_FLOOR:
            up = negative
        elif rounding == ROUND_05UP:
            up = quotient % 10 in (0, 5)
        else:
            up = False
        if up:
            quotient += 1
    return quotient, lost


# ---- contexts ----

class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        base = _default if _default is not None else None
        self.prec = 28 if prec is None and base is None else base.prec if prec is None else prec
        self.rounding = rounding or (base.rounding if base else ROUND_HALF_EVEN)
        self.Emin = Emin if Emin is not None else base.Emin if base else -999999
        self.Emax = Emax if Emax is not None else base.Emax if base else 999999
        self.capitals = capitals if capitals is not None else base.capitals if base else 1
        self.clamp = clamp if clamp is not None else base.clamp if base else 0
        self.flags = _signals(flags, ())
        self.traps = _signals(traps, [s for s, on in base.traps.items() if on] if base else ())

    def __setattr__(self, name, value):
        if name in _LIMITS:
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            low, high, message = _LIMITS[name]
            if not low <= value <= high:
                raise ValueError(message)
        elif name == 'rounding':
            if value not in _ROUNDINGS:
                raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
                                '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
        elif name in ('flags', 'traps'):
            if not isinstance(value, _SignalDict):
                value = _signals(value, ())
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        raise AttributeError(f'context attribute cannot be deleted')

    def __repr__(self):
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, '
                f'flags=[{_shown(self.flags)}], traps=[{_shown(self.traps)}])')

    def clear_flags(self):
        self.flags = _SignalDict()

    def clear_traps(self):
        self.traps = _SignalDict()

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                       [s for s, on in self.flags.items() if on], [s for s, on in self.traps.items() if on])

    __copy__ = copy

    def __reduce__(self):
        return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                         [s for s, on in self.flags.items() if on], [s for s, on in self.traps.items() if on])

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def create_decimal(self, num='0', /):
        from ._number import Decimal, fixed
        d = Decimal(num, context=self) if not isinstance(num, float) else _of_float(self, num)
        if d.is_nan() and digits_of(d._int) > self.prec - self.clamp:
            return signal(self, ConversionSyntax)
        return d._fixed(self)

    def create_decimal_from_float(self, f, /):
        from ._number import Decimal
        return Decimal.from_float(f)._fixed(self)

    def __getattr__(self, name):
        # add(a, b), sqrt(a) and so on: what numbers do, with this context.
        if name in _OPERATIONS:
            from ._operations import operation
            return operation(self, name)
        raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")


_OPERATIONS = frozenset('''abs add canonical compare compare_signal compare_total compare_total_mag copy_abs
    copy_decimal copy_negate copy_sign divide divide_int divmod exp fma is_canonical is_finite is_infinite is_nan
    is_normal is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_and logical_invert logical_or
    logical_xor max max_mag min min_mag minus multiply next_minus next_plus next_toward normalize number_class plus
    power quantize radix remainder remainder_near rotate same_quantum scaleb shift sqrt subtract to_eng_string
    to_integral_exact to_integral_value to_integral to_sci_string'''.split())

_LIMITS = {
    'prec': (1, MAX_PREC, 'valid range for prec is [1, MAX_PREC]'),
    'Emin': (MIN_EMIN, 0, 'valid range for Emin is [MIN_EMIN, 0]'),
    'Emax': (0, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]'),
    'capitals': (0, 1, 'valid values for capitals are 0 or 1'),
    'clamp': (0, 1, 'valid values for clamp are 0 or 1'),
}


def _shown(signals):
    # In libmpdec's order.
    return ', '.join(s.__name__ for s in (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow,
                                          Rounded, Subnormal, Underflow) if signals[s])


def _of_float(context, f):
    from ._number import Decimal
    signal(context, FloatOperation)
    return Decimal.from_float(f)


def _signals(given, otherwise):
    if given is None:
        return _SignalDict(otherwise)
    if isinstance(given, _SignalDict):
        return _SignalDict([s for s, on in given.items() if on])
    if isinstance(given, dict):
        if set(given) - set(_SIGNALS):
            raise KeyError('invalid error flag')
        return _SignalDict([s for s, on in given.items() if on])
    if isinstance(given, list):
        for each in given:
            if each not in _SIGNALS:
                raise TypeError('values for flags or traps must be decimal signals')
        return _SignalDict(given)
    raise TypeError('argument must be a signal dict')


def signal(context, *conditions):
    """Raises flags, or the first trapped signal; else a NaN for what is invalid."""
    trapped = []
    for each in conditions:
        s = _SIGNAL_OF.get(each, each)
        context.flags._on[s] = True
        if context.traps._on[s]:
            trapped.append((s, each))
    if trapped:
        for s in _SIGNALS:
            if any(t == s for t, _ in trapped):
                raise s([c for _, c in trapped])
    from ._number import NAN
    return NAN


_default = None
DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [DivisionByZero, Overflow, InvalidOperation])
_default = DefaultContext
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP,
                       traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow], flags=[])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[], flags=[])

_current = contextvars.ContextVar('decimal_context')


def getcontext():
    context = _current.get(None)
    if context is None:
        context = DefaultContext.copy()
        context.clear_flags()
        _current.set(context)
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class _Local:
    def __init__(self, context):
        self.inner = context

    def __enter__(self):
        self.outer = getcontext()
        setcontext(self.inner)
        return self.inner

    def __exit__(self, *_):
        setcontext(self.outer)


def localcontext(ctx=None, **kwargs):
    copied = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(copied, name, value)
    return _Local(copied)
