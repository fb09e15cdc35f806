"""The tower of numbers (PEP 3141): each floor says which operators a number has, and defines what follows."""
from abc import ABCMeta, abstractmethod

__all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']


def _required(cls, unary='', binary=''):
    """Abstract operators for the namespace of a class: those of one operand, those of two."""
    def of_one(self):
        raise NotImplementedError

    def of_two(self, other):
        raise NotImplementedError

    made = {}
    for like, names in ((of_one, unary), (of_two, binary)):
        for name in names.split():
            name = f'__{name}__'
            method = made[name] = abstractmethod(type(like)(like.__code__, globals(), name))
            method.__qualname__ = f'{cls}.{name}'
    return made


class Number(metaclass=ABCMeta):
    __hash__ = None
    __slots__ = ()


class Complex(Number):
    __slots__ = ()

    locals().update(_required('Complex', unary='complex neg pos abs',
                              binary='eq add radd mul rmul truediv rtruediv'))

    @abstractmethod
    def __pow__(self, exponent): raise NotImplementedError

    @abstractmethod
    def __rpow__(self, base): raise NotImplementedError

    @abstractmethod
    def conjugate(self): raise NotImplementedError

    @property
    @abstractmethod
    def real(self): raise NotImplementedError

    @property
    @abstractmethod
    def imag(self): raise NotImplementedError

    def __bool__(self): return self != 0

    def __sub__(self, other): return self + -other

    def __rsub__(self, other): return -self + other


class Real(Complex):
    __slots__ = ()

    locals().update(_required('Real', unary='float trunc floor ceil', binary='floordiv rfloordiv mod rmod lt le'))

    @abstractmethod
    def __round__(self, ndigits=None): raise NotImplementedError

    # A real number as a complex one.
    real = property(lambda self: +self)
    imag = property(lambda self: 0)

    def conjugate(self): return +self

    def __complex__(self): return complex(float(self))

    def __divmod__(self, other): return self // other, self % other

    def __rdivmod__(self, other): return other // self, other % self


class Rational(Real):
    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self): raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self): raise NotImplementedError

    def __float__(self): return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    __slots__ = ()

    locals().update(_required('Integral', unary='int invert',
                              binary='lshift rlshift rshift rrshift and rand xor rxor or ror'))

    @abstractmethod
    def __pow__(self, exponent, modulus=None): raise NotImplementedError

    def __index__(self): return int(self)

    # An integer as a fraction.
    numerator = property(lambda self: +self)
    denominator = property(lambda self: 1)

    def __float__(self): return float(int(self))


for _floor, _builtin in ((Complex, complex), (Real, float), (Integral, int)):
    _floor.register(_builtin)
del _floor, _builtin
