"""Averages and how data spread, exact where the data are."""

from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from decimal import Decimal
from fractions import Fraction
from math import erfc, exp, fabs, fsum, gcd, hypot, inf, isfinite, isnan, isqrt, log, nan, sqrt, sumprod, tau
from numbers import Real

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean',
           'kde', 'kde_random', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low',
           'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    pass


def _need(count, least, who):
    if count < least:
        raise StatisticsError(f'{who} requires at least {("one data point", "two data points")[least - 1]}')


# ---- exact sums ----

# When items of two types went in, which type gives way: the first of these that holds for either decides.
_GIVES_WAY = (
    lambda narrow, wide: narrow is int or narrow is bool,
    lambda narrow, wide: issubclass(wide, narrow),
    lambda narrow, wide: issubclass(narrow, int),
    lambda narrow, wide: issubclass(narrow, Fraction) and issubclass(wide, float),
)


def _result_type(kinds):
    result = int
    for kind in kinds:
        pairs = (kind, result), (result, kind)
        for gives_way in _GIVES_WAY:
            won = [wide for narrow, wide in pairs if gives_way(narrow, wide)]
            if won:
                result = won[0]
                break
        else:
            raise TypeError(f"don't know how to coerce {result.__name__} and {kind.__name__}")
    return result


class _Totals:
    """Of some numbers: how many, the type of a result, their sum and the sum of their squares, both exact.

    All are kept over one common denominator, which grows only when an item does not fit it. Infinite items and NaN
    are summed apart, and are the whole answer if there is one.
    """

    def __init__(self, data):
        count, top, squares, bottom = 0, 0, 0, 1
        kinds, endless = {}, None
        for item in data:
            count += 1
            kinds[type(item)] = True
            try:
                over, under = item.as_integer_ratio()
            except (OverflowError, ValueError):
                endless = item + (0 if endless is None else endless)
                continue
            except AttributeError:
                over, under = _numerator_and_denominator(item)
            if under != bottom:
                if bottom % under:
                    growth = under // gcd(bottom, under)
                    top *= growth
                    squares *= growth * growth
                    bottom *= growth
                over *= bottom // under
            top += over
            squares += over * over
        self.count = count
        self.kinds = kinds
        self.top, self.squares, self.bottom, self.endless = top, squares, bottom, endless

    def sum(self):
        return Fraction(self.top, self.bottom) if self.endless is None else self.endless

    def squared_deviations(self):
        if self.endless is not None:
            return self.endless
        return Fraction(self.squares * self.count - self.top ** 2, self.count * self.bottom ** 2)

    def returned(self, value):
        """A value as the type the data ask for."""
        kind = _result_type(self.kinds)
        if type(value) is kind:
            return value
        if issubclass(kind, Decimal) and isinstance(value, Fraction):
            return kind(value.numerator) / kind(value.denominator)
        if issubclass(kind, int) and value.denominator != 1:
            kind = float
        return kind(value)


def _numerator_and_denominator(item):
    try:
        return item.numerator, item.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(item).__name__}' to numerator/denominator") from None


# ---- averages ----

def mean(data):
    totals = _Totals(data)
    _need(totals.count, 1, 'mean')
    return totals.returned(totals.sum() / totals.count)


def fmean(data, weights=None):
    if weights is not None:
        return _weighted_fmean(data, weights)
    if not hasattr(data, '__len__'):
        data = list(data)
    _need(len(data), 1, 'fmean')
    return fsum(data) / len(data)


def _weighted_fmean(data, weights):
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        weighted = sumprod(data, weights)
    except ValueError:
        raise StatisticsError('data and weights must be the same length')
    weight = fsum(weights)
    if weight:
        return weighted / weight
    raise StatisticsError('sum of weights must be non-zero')


def geometric_mean(data):
    logarithms = []
    zeros = 0
    for item in data:
        if item > 0.0 or isnan(item):
            logarithms.append(log(item))
        elif item == 0.0:
            zeros += 1
        else:
            raise StatisticsError('No negative inputs allowed', item)
    count = len(logarithms) + zeros
    if count == 0:
        raise StatisticsError('Must have a non-empty dataset')
    total = fsum(logarithms)
    if isnan(total) or zeros and total == inf:
        return nan
    return 0.0 if zeros else exp(total / count)


def _not_negative(item):
    if item < 0:
        raise StatisticsError('harmonic mean does not support negative values')
    return item


def harmonic_mean(data, weights=None):
    if not hasattr(data, '__len__'):
        data = list(data)
    _need(len(data), 1, 'harmonic_mean')
    if weights is None:
        if len(data) == 1:
            if not isinstance(data[0], (Real, Decimal)):
                raise TypeError('unsupported type')
            return _not_negative(data[0])
        weights, weight = [1] * len(data), len(data)
    else:
        if not hasattr(weights, '__len__'):
            weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError('Number of weights does not match data size')
        weight = _Totals(map(_not_negative, weights)).sum()
    try:
        shares = _Totals(share / item if share else 0 for share, item in zip(weights, map(_not_negative, data)))
    except ZeroDivisionError:
        return 0
    if shares.sum() <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return shares.returned(weight / shares.sum())


def _in_order(data):
    ordered = sorted(data)
    if ordered:
        return ordered
    raise StatisticsError('no median for empty data')


def median(data):
    ordered = _in_order(data)
    middle, odd = divmod(len(ordered), 2)
    return ordered[middle] if odd else (ordered[middle - 1] + ordered[middle]) / 2


def median_low(data):
    ordered = _in_order(data)
    return ordered[(len(ordered) - 1) // 2]


def median_high(data):
    ordered = _in_order(data)
    return ordered[len(ordered) // 2]


def median_grouped(data, interval=1.0):
    ordered = _in_order(data)
    midpoint = median_high(ordered)
    below = bisect_left(ordered, midpoint)
    inside = bisect_right(ordered, midpoint, below) - below
    try:
        width, midpoint = float(interval), float(midpoint)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return midpoint - width / 2.0 + width * (len(ordered) / 2 - below) / inside


def mode(data):
    for value, _ in Counter(iter(data)).most_common(1):
        return value
    raise StatisticsError('no mode for empty data')


def multimode(data):
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value in counts if counts[value] == most]


# How many steps the ends of the data lie inside the ends of the population.
_OUTSIDE = {'inclusive': 0, 'exclusive': 1}


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    ordered = sorted(data)
    if not ordered:
        raise StatisticsError('must have at least one data point')
    if len(ordered) == 1:
        return ordered * (n - 1)
    if method not in _OUTSIDE:
        raise ValueError(f'Unknown method: {method!r}')
    outside = _OUTSIDE[method]
    last = len(ordered) - 2
    cuts = []
    for place in range(0, n * (last + 1 + 2 * outside), last + 1 + 2 * outside):
        if place:
            left = min(max(place // n - outside, 0), last)
            rest = place - (left + outside) * n
            cuts.append((ordered[left] * (n - rest) + ordered[left + 1] * rest) / n)
    return cuts


# ---- spread ----

def _mean_square(data, centre, lost, who):
    """The mean of the squared deviations (over count - lost), and the totals that know its type."""
    if centre is None:
        totals = _Totals(data)
    else:
        deviations = (item - centre for item in data)
        totals = _Totals(deviation * deviation for deviation in deviations)
    _need(totals.count, 1 + lost, who)
    summed = totals.squared_deviations() if centre is None else totals.sum()
    return summed / (totals.count - lost), totals


def variance(data, xbar=None):
    square, totals = _mean_square(data, xbar, 1, 'variance')
    return totals.returned(square)


def pvariance(data, mu=None):
    square, totals = _mean_square(data, mu, 0, 'pvariance')
    return totals.returned(square)


def stdev(data, xbar=None):
    return _deviation(*_mean_square(data, xbar, 1, 'stdev'))


def pstdev(data, mu=None):
    return _deviation(*_mean_square(data, mu, 0, 'pstdev'))


def _deviation(square, totals):
    decimal = issubclass(_result_type(totals.kinds), Decimal)
    return _decimal_root(square) if decimal else _root(square)


def _root(square):
    """The float nearest to the root: 65 bits of it, the last one set if more would follow, rounded once."""
    top, bottom = square.numerator, square.denominator
    half = (bottom.bit_length() - top.bit_length()) // 2 + 65
    if half >= 0:
        scaled, rest = divmod(top << 2 * half, bottom)
    else:
        scaled, rest = divmod(top, bottom << -2 * half)
    root = isqrt(scaled)
    if rest or root * root < scaled:
        root |= 1
    return root / (1 << half) if half >= 0 else (root << -half) / 1


def _decimal_root(square):
    """The decimal nearest to the root, as exact arithmetic decides between the rounded root and its neighbours."""
    top, bottom = square.numerator, square.denominator
    if top <= 0:
        return Decimal('0.0')
    near = (Decimal(top) / Decimal(bottom)).sqrt()
    for other in near.next_plus(), near.next_minus():
        border = (Fraction(near) + Fraction(other)) / 2
        if (square - border * border) * int(other.compare(near)) > 0:
            return other
    return near


# ---- two variables ----

def _pairs(x, y, who):
    """How many; there must be as many of both."""
    count = len(x)
    if len(y) != count:
        raise StatisticsError(f'{who} requires that both inputs have same number of data points')
    _need(count, 2, who)
    return count


def _deviations(values):
    centre = fsum(values) / len(values)
    return [value - centre for value in values], centre


def _rank_deviations(values):
    """Ranks (the mean of their places for equal values) less the middle rank."""
    ordered = sorted(values)
    return [(bisect_left(ordered, value) + bisect_right(ordered, value) - len(ordered)) / 2 for value in values]


def covariance(x, y, /):
    count = _pairs(x, y, 'covariance')
    return sumprod(_deviations(x)[0], _deviations(y)[0]) / (count - 1)


def correlation(x, y, /, *, method='linear'):
    _pairs(x, y, 'correlation')
    if method == 'linear':
        x, y = _deviations(x)[0], _deviations(y)[0]
    elif method == 'ranked':
        x, y = _rank_deviations(x), _rank_deviations(y)
    else:
        raise ValueError(f'Unknown method: {method!r}')
    together, alone = sumprod(x, y), (sumprod(x, x), sumprod(y, y))
    if all(map(isfinite, alone)):
        scale = _root(Fraction(alone[0]) * Fraction(alone[1]))
    else:
        scale = sqrt(alone[0] * alone[1])
    if scale == 0:
        raise StatisticsError('at least one of the inputs is constant')
    return together / scale


LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    _pairs(x, y, 'linear regression')
    x_centre = y_centre = 0.0
    if not proportional:
        x, x_centre = _deviations(x)
        y, y_centre = _deviations(y)
    together, width = sumprod(x, y) + 0.0, sumprod(x, x)
    if width == 0:
        raise StatisticsError('x is constant')
    slope = together / width
    return LinearRegression(slope, 0.0 if proportional else y_centre - slope * x_centre)


# ---- the normal distribution ----

# Wichura's algorithm AS241 (Applied Statistics 37, 1988): quotients of polynomials, highest power first,
# for the middle, for the tails, and for the far tails.
_MIDDLE = (
    (2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
     13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080),
    (5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867,
     5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1.0))
_TAIL = (
    (7.7454501427834140764e-4, .0227238449892691845833, .241780725177450611770, 1.27045825245236838258,
     3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734),
    (1.05075007164441684324e-9, 5.475938084995344946e-4, .0151986665636164571966, .148103976427480074590,
     .689767334985100004550, 1.67638483018380384940, 2.05319162663775882187, 1.0))
_FAR_TAIL = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, .00124266094738807843860, .0265321895265761230930,
     .296560571828504891230, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720),
    (2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.84631831751005468180e-5, 7.868691311456132591e-4,
     .0148753612908506148525, .136929880922735805310, .599832206555887937690, 1.0))


def _polynomial(coefficients, x):
    value = 0.0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value


def _standard_quantile(p):
    off = p - 0.5
    if fabs(off) <= 0.425:
        over, under = _MIDDLE
        r = 0.180625 - off * off
        return _polynomial(over, r) * off / _polynomial(under, r)
    depth = sqrt(-log(p if off <= 0.0 else 1.0 - p))
    (over, under), start = (_TAIL, 1.6) if depth <= 5.0 else (_FAR_TAIL, 5.0)
    distance = _polynomial(over, depth - start) / _polynomial(under, depth - start)
    return -distance if off < 0.0 else distance


_ROOT_OF_TWO = sqrt(2.0)


class NormalDist:
    __slots__ = ('_mu', '_sigma')

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        square, totals = _mean_square(data, None, 1, 'stdev')
        _result_type(totals.kinds)  # types that do not go together are refused here too
        return cls(float(totals.sum() / totals.count), _root(square))

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def _spread(self, asked_for):
        if self._sigma:
            return self._sigma
        raise StatisticsError(f'{asked_for}() not defined when sigma is zero')

    def pdf(self, x):
        square = self._spread('pdf') ** 2
        off = x - self._mu
        return exp(off * off / (-2.0 * square)) / sqrt(tau * square)

    def cdf(self, x):
        return 0.5 * erfc((self._mu - x) / (self._spread('cdf') * _ROOT_OF_TWO))

    def inv_cdf(self, p):
        if 0.0 < p < 1.0:
            return self._mu + _standard_quantile(p) * self._sigma
        raise StatisticsError('p must be in the range 0.0 < p < 1.0')

    def zscore(self, x):
        return (x - self._mu) / self._spread('zscore')

    def quantiles(self, n=4):
        return [self.inv_cdf(cut / n) for cut in range(1, n)]

    def samples(self, n, *, seed=None):
        import random
        draw = random.random if seed is None else random.Random(seed).random
        return [self._mu + _standard_quantile(draw() or 0.5) * self._sigma for _ in range(n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        narrow, wide = sorted((self, other), key=lambda each: (each._sigma, each._mu))
        small, large = narrow._spread('overlap') ** 2, wide._spread('overlap') ** 2
        apart = fabs(wide._mu - narrow._mu)
        if small == large:
            return erfc(apart / (2.0 * narrow._sigma * _ROOT_OF_TWO))
        # The two densities cross where a quadratic equation is zero.
        more = large - small
        centre = narrow._mu * large - wide._mu * small
        reach = narrow._sigma * wide._sigma * sqrt(apart * apart + more * log(large / small))
        between = [fabs(wide.cdf(cross) - narrow.cdf(cross))
                   for cross in ((centre + reach) / more, (centre - reach) / more)]
        return 1.0 - sum(between)

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, factor):
        return NormalDist(self._mu * factor, self._sigma * fabs(factor))

    def __truediv__(self, divisor):
        return NormalDist(self._mu / divisor, self._sigma / fabs(divisor))

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    __radd__, __rmul__ = __add__, __mul__

    def __eq__(self, other):
        if isinstance(other, NormalDist):
            return self.__getstate__() == other.__getstate__()
        return NotImplemented

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'

    def __setstate__(self, state):
        self._mu, self._sigma = state

    def __getstate__(self):
        return self._mu, self._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))


# ---- densities out of samples ----

def _kernels():
    """By name: density, where it ends (None: nowhere), distribution, its inverse."""
    from math import acos, asin, atan, cos, cosh, pi, sin, tan
    normal = NormalDist()
    spread = sqrt(2 * pi)
    table = {
        'normal gauss': (lambda t: exp(-1 / 2 * t * t) / spread, None,
                         lambda t: 1 / 2 * erfc(-t / _ROOT_OF_TWO), normal.inv_cdf),
        'logistic': (lambda t: 1 / 2 / (1 + cosh(t)), None,
                     lambda t: 1 - 1 / (exp(t) + 1), lambda p: log(p / (1 - p))),
        'sigmoid': (lambda t: 1 / pi / cosh(t), None,
                    lambda t: 2 / pi * atan(exp(t)), lambda p: log(tan(p * pi / 2))),
        'rectangular uniform': (lambda t: 1 / 2, 1.0, lambda t: 1 / 2 * t + 1 / 2, lambda p: 2 * p - 1),
        'triangular': (lambda t: 1 - abs(t), 1.0,
                       lambda t: t * t * (1 / 2 if t < 0 else -1 / 2) + t + 1 / 2,
                       lambda p: sqrt(2 * p) - 1 if p < 1 / 2 else 1 - sqrt(2 - 2 * p)),
        'parabolic epanechnikov': (lambda t: 3 / 4 * (1 - t * t), 1.0,
                                   lambda t: sumprod((-1 / 4, 3 / 4, 1 / 2), (t ** 3, t, 1.0)),
                                   lambda p: 2 * cos((acos(2 * p - 1) + pi) / 3)),
        'quartic biweight': (lambda t: 15 / 16 * (1 - t * t) ** 2, 1.0,
                             lambda t: sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2), (t ** 5, t ** 3, t, 1.0)), None),
        'triweight': (lambda t: 35 / 32 * (1 - t * t) ** 3, 1.0,
                      lambda t: sumprod((-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2), (t ** 7, t ** 5, t ** 3, t, 1.0)), None),
        'cosine': (lambda t: pi / 4 * cos(pi / 2 * t), 1.0,
                   lambda t: 1 / 2 * sin(pi / 2 * t) + 1 / 2, lambda p: 2 * asin(2 * p - 1) / pi),
    }
    return {name: row for names, row in table.items() for name in names.split()}


def _kernel(name):
    found = _kernels().get(name)
    if found is None:
        raise StatisticsError(f'Unknown kernel name: {name!r}')
    return found


def kde(data, h, kernel='normal', *, cumulative=False):
    size = len(data)
    if not size:
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
    density, reach, distribution, _ = _kernel(kernel)
    ordered = None if reach is None else sorted(data)

    def near(x):
        """The data that count at x, and how many lie wholly before."""
        if reach is None:
            return data, 0
        nonlocal ordered
        if len(ordered) != len(data):
            ordered = sorted(data)
        start = bisect_left(ordered, x - h * reach)
        return ordered[start:bisect_right(ordered, x + h * reach)], start

    def pdf(x):
        return sum(density((x - each) / h) for each in near(x)[0]) / (len(data) * h)

    def cdf(x):
        close, before = near(x)
        return sum((distribution((x - each) / h) for each in close), before) / len(data)

    made = cdf if cumulative else pdf
    made.__doc__ = f'{"CDF" if cumulative else "PDF"} estimate with {h=!r} and {kernel=!r}'
    return made


def _by_newton(density, distribution):
    """The inverse of a distribution on -1..1."""

    def inverse(p):
        low, high, x = -1.0, 1.0, 2.0 * p - 1.0
        for _ in range(60):
            off = distribution(x) - p
            if off == 0.0:
                break
            low, high = (low, x) if off > 0 else (x, high)
            slope = density(x)
            better = x - off / slope if slope else low
            if abs(better - x) < 1e-16:
                break
            x = better if low < better < high else (low + high) / 2
        return x

    return inverse


def kde_random(data, h, kernel='normal', *, seed=None):
    from random import Random
    if not len(data):
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
    density, _, distribution, inverse = _kernel(kernel)
    inverse = inverse or _by_newton(density, distribution)
    source = Random(seed)

    def rand():
        return source.choice(data) + h * inverse(source.random())

    rand.__doc__ = f'Random KDE selection with {h=!r} and {kernel=!r}'
    return rand
