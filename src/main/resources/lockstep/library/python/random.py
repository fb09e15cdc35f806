"""Random numbers: for the same seed the same as CPython's, so each distribution draws in the way it has there.

The names in brackets are those whose method it is; Knuth's TAOCP volume 2 and Devroye's "Non-Uniform Random Variate
Generation" tell of all of them.
"""

from math import acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor, isfinite as _isfinite
from math import lgamma as _lgamma, log as _log, log2 as _log2, pi as _pi, sin as _sin, sqrt as _sqrt, tau as TWOPI
from itertools import accumulate as _accumulate
from operator import index as _index
from _bisect import bisect as _bisect
import _random

BPF = 53  # bits in a float
RECIP_BPF = 2 ** -BPF
LOG4 = _log(4.0)
NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
SG_MAGICCONST = 1.0 + _log(4.5)


def _old_hash(text):
    """The hash that text had in Python 2, which is what seeds of version 1 are made of."""
    codes = list(text if isinstance(text, bytes) else map(ord, text))
    value = codes[0] << 7 if codes else 0
    for code in codes:
        value = (1000003 * value ^ code) & 0xffff_ffff_ffff_ffff
    return value ^ len(codes)


class Random(_random.Random):
    """A source of numbers of its own, apart from the one behind the functions of the module."""

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)

    def __init_subclass__(cls, /, **kwargs):
        """A class with a random() and no getrandbits() of its own chooses by means of its random()."""
        super().__init_subclass__(**kwargs)
        for space in map(vars, cls.__mro__):
            if '_randbelow' in space or 'getrandbits' in space:
                break
            if 'random' in space:
                cls._randbelow = cls._randbelow_without_getrandbits
                break

    # ---- the state ----

    def seed(self, a=None, version=2):
        if not isinstance(a, (type(None), int, float, str, bytes, bytearray)):
            raise TypeError('The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.')
        if version == 1 and isinstance(a, (str, bytes)):
            a = _old_hash(a)
        elif version == 2 and not isinstance(a, (type(None), int, float)):
            from _hashlib import new
            data = a.encode() if isinstance(a, str) else a
            a = int.from_bytes(data + new('sha512', data).digest())
        self.gauss_next = None
        super().seed(a)

    def setstate(self, state):
        version, words, following = state
        if version not in (2, 3):
            raise ValueError(f'state with version {version} passed to Random.setstate() of version {self.VERSION}')
        if version == 2:
            words = tuple(word & 0xffff_ffff for word in words)  # they were signed on some machines
        super().setstate(words)
        self.gauss_next = following

    def getstate(self):
        return self.VERSION, super().getstate(), self.gauss_next

    def __setstate__(self, state):
        self.setstate(state)

    def __getstate__(self):
        return self.getstate()

    def __reduce__(self):
        return type(self), (), self.getstate()

    # ---- whole numbers ----

    def _randbelow(self, n):
        bits = n.bit_length()
        while (number := self.getrandbits(bits)) >= n:
            pass
        return number

    def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
        if n >= maxsize:
            from warnings import warn
            warn('Underlying random() generator does not supply \nenough bits to choose from a population range this '
                 'large.\nTo remove the range limitation, add a getrandbits() method.')
            return _floor(self.random() * n)
        even = (maxsize - maxsize % n) / maxsize  # from here on the first few would come up more often
        while (number := self.random()) >= even:
            pass
        return _floor(number * maxsize) % n

    def randbytes(self, n):
        return self.getrandbits(8 * n).to_bytes(n, 'little')

    def randrange(self, start, stop=None, step=1):
        first = _index(start)
        if stop is None:
            if step != 1:
                raise TypeError('Missing a non-None stop argument')
            if first <= 0:
                raise ValueError('empty range for randrange()')
            return self._randbelow(first)
        width, stride = _index(stop) - first, _index(step)
        if not stride:
            raise ValueError('zero step for randrange()')
        count = -(-width // stride)
        if count <= 0:
            bounds = f'{start}, {stop}' if stride == 1 else f'{start}, {stop}, {step}'
            raise ValueError(f'empty range in randrange({bounds})')
        return first + stride * self._randbelow(count)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    # ---- out of sequences ----

    def choice(self, seq):
        if len(seq) == 0:
            raise IndexError('Cannot choose from an empty sequence')
        return seq[self._randbelow(len(seq))]

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        size = len(population)
        if weights is None and cum_weights is None:
            size += 0.0
            return [population[_floor(self.random() * size)] for _ in range(k)]
        if weights is not None and cum_weights is not None:
            raise TypeError('Cannot specify both weights and cumulative weights')
        if isinstance(weights, int):
            raise TypeError(f'The number of choices must be a keyword argument: k={weights}')
        sums = cum_weights if weights is None else list(_accumulate(weights))
        if len(sums) != size:
            raise ValueError('The number of weights does not match the population')
        total = sums[-1] + 0.0
        if not total > 0.0 and total <= 0.0:
            raise ValueError('Total of weights must be greater than zero')
        if not _isfinite(total):
            raise ValueError('Total of weights must be finite')
        return [population[_bisect(sums, self.random() * total, 0, size - 1)] for _ in range(k)]

    def shuffle(self, x):
        for last in range(len(x) - 1, 0, -1):
            at = self._randbelow(last + 1)
            x[at], x[last] = x[last], x[at]

    def sample(self, population, k, *, counts=None):
        if isinstance(population, (dict, set, frozenset)) or not hasattr(type(population), '__getitem__'):
            raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
        size = len(population)
        if counts is not None:
            return [population[at] for at in self._repeated(size, list(_accumulate(counts)), k)]
        if not 0 <= k <= size:
            raise ValueError('Sample larger than population or is negative')
        return [population[at] for at in self._places(size, k)]

    def _repeated(self, size, sums, k):
        """Places in a population whose items stand there several times over."""
        if len(sums) != size:
            raise ValueError('The number of counts does not match the population')
        total = sums.pop() if sums else 0
        if not isinstance(total, int):
            raise TypeError('Counts must be integers')
        if total < 0:
            raise ValueError('Counts must be non-negative')
        return [_bisect(sums, at) for at in self.sample(range(total), k=k)]

    def _places(self, size, k):
        """So many different numbers below a size, in the order in which they are drawn."""
        # a table of all is smaller than a set of those taken, unless there are many more to choose from
        if size <= 21 + (4 ** _ceil(_log(k * 3, 4)) if k > 5 else 0):
            table = list(range(size))
            for left in range(size, size - k, -1):
                at = self._randbelow(left)
                yield table[at]
                table[at] = table[left - 1]
            return
        taken = set()
        while len(taken) < k:
            at = self._randbelow(size)
            if at not in taken:
                taken.add(at)
                yield at

    # ---- real numbers ----

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def lognormvariate(self, mu, sigma):
        return _exp(self.normalvariate(mu, sigma))

    def normalvariate(self, mu=0.0, sigma=1.0):
        """[Kinderman and Monahan]"""
        while True:
            u = self.random()
            v = 1.0 - self.random()
            z = NV_MAGICCONST * (u - 0.5) / v
            if z * z / 4.0 <= -_log(v):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """[Box and Muller] Two at a time: the second is kept for the next call."""
        z, self.gauss_next = self.gauss_next, None
        if z is None:
            angle = self.random() * TWOPI
            radius = _sqrt(-2.0 * _log(1.0 - self.random()))
            z, self.gauss_next = _cos(angle) * radius, _sin(angle) * radius
        return mu + z * sigma

    def expovariate(self, lambd=1.0):
        return -_log(1.0 - self.random()) / lambd

    def gammavariate(self, alpha, beta):
        if not (alpha > 0.0 and beta > 0.0):
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        if alpha == 1.0:
            return -_log(1.0 - self.random()) * beta
        return (self._gamma_of_large if alpha > 1.0 else self._gamma_of_small)(alpha) * beta

    def _gamma_of_large(self, alpha):
        """[Cheng]"""
        root = _sqrt(2.0 * alpha - 1.0)
        while True:
            u = self.random()
            if 1e-7 < u < 0.9999999:
                w = 1.0 - self.random()
                v = _log(u / (1.0 - u)) / root
                x = alpha * _exp(v)
                z = u * u * w
                r = alpha - LOG4 + (alpha + root) * v - x
                if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                    return x

    def _gamma_of_small(self, alpha):
        """[Ahrens and Dieter, GS]"""
        b = (_e + alpha) / _e
        while True:
            p = b * self.random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -_log((b - p) / alpha)
            if self.random() <= (_exp(-x) if p <= 1.0 else x ** (alpha - 1.0)):
                return x

    def betavariate(self, alpha, beta):
        x = self.gammavariate(alpha, 1.0)
        return x / (x + self.gammavariate(beta, 1.0)) if x else 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)

    def vonmisesvariate(self, mu, kappa):
        """[Best and Fisher]"""
        if kappa <= 1e-6:
            return TWOPI * self.random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            z = _cos(_pi * self.random())
            d = z / (r + z)
            u = self.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        angle = _acos((q + z) / (1.0 + q * z))
        return (mu + angle if self.random() > 0.5 else mu - angle) % TWOPI

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        if high == low and mode is not None:
            return low
        peak = 0.5 if mode is None else (mode - low) / (high - low)
        if u > peak:
            return high + (low - high) * _sqrt((1.0 - u) * (1.0 - peak))
        return low + (high - low) * _sqrt(u * peak)

    # ---- how many of so many ----

    def binomialvariate(self, n=1, p=0.5):
        if n < 0:
            raise ValueError('n must be non-negative')
        if not 0.0 < p < 1.0:
            if p not in (0.0, 1.0):
                raise ValueError('p must be in the range 0.0 <= p <= 1.0')
            return n if p else 0
        if n == 1:
            return int(self.random() < p)
        if p > 0.5:
            return n - self.binomialvariate(n, 1.0 - p)
        return (self._few if n * p < 10.0 else self._many)(n, p)

    def _few(self, n, p):
        """[Devroye] Goes from each success to the next."""
        hits = at = 0
        scale = _log2(1.0 - p)
        while scale:
            at += _floor(_log2(self.random()) / scale) + 1
            if at > n:
                break
            hits += 1
        return hits

    def _many(self, n, p):
        """[Hoermann, BTRS] A transformed number that is nearly always right, and a test for when it is not."""
        deviation = _sqrt(n * p * (1.0 - p))
        b = 1.15 + 2.53 * deviation
        a = -0.0873 + 0.0248 * b + 0.01 * p
        middle = n * p + 0.5
        surely = 0.92 - 4.2 / b
        odds = None
        while True:
            u = self.random() - 0.5
            edge = 0.5 - abs(u)
            k = _floor((2.0 * a / edge + b) * u + middle)
            if not 0 <= k <= n:
                continue
            v = self.random()
            if edge >= 0.07 and v <= surely:
                return k
            if odds is None:
                alpha = (2.83 + 5.1 / b) * deviation
                odds = _log(p / (1.0 - p))
                mode = _floor((n + 1) * p)
                height = _lgamma(mode + 1) + _lgamma(n - mode + 1)
            v *= alpha / (a / (edge * edge) + b)
            if _log(v) <= height - _lgamma(k + 1) - _lgamma(n - k + 1) + (k - mode) * odds:
                return k


class SystemRandom(Random):
    """In CPython the system's noise, which cannot be told what to do. Here it takes the run's seed, as everything does."""

    def __init__(self, x=None):
        Random.seed(self)

    def seed(self, *args, **kwds):
        """It has no seed to be set."""

    def _stateless(self, *args, **kwds):
        raise NotImplementedError('System entropy source does not have state.')

    getstate = setstate = _stateless


_inst = Random()
_FUNCTIONS = ('betavariate', 'binomialvariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss', 'getrandbits',
              'getstate', 'lognormvariate', 'normalvariate', 'paretovariate', 'randbytes', 'randint', 'random',
              'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular', 'uniform', 'vonmisesvariate',
              'weibullvariate')
__all__ = ['Random', 'SystemRandom', *_FUNCTIONS]
globals().update((name, getattr(_inst, name)) for name in _FUNCTIONS)
