import math
from fractions import Fraction


class I:
    def __index__(self):
        return 12


class F:
    def __float__(self):
        return 2.5

    def __floor__(self):
        return 'floor'


class C(float):
    def __ceil__(self):
        return 'ceil'

    def __trunc__(self):
        return 'trunc'


print(math.gcd(I(), 18), math.lcm(I(), 8), math.comb(I(), 2), math.perm(I(), 2), math.isqrt(I()))
print(math.hypot(F(), 6), math.dist((F(), 0), (0, 6)), math.fsum([F(), 1]), math.sqrt(F()), math.isclose(F(), 2.5))
print(math.floor(F()), math.ceil(C(1.5)), math.trunc(C(1.5)), math.floor(C(1.5)))
print(math.gamma(math.inf), math.gamma(0.5), math.lgamma(-1.5), math.gamma(170.5), math.lgamma(1e300), math.gamma(-3.5))
print(math.log2(2 ** -1074), math.log2(3), math.log2(10 ** 400))
print(math.hypot(1311878501.783, 0.002), math.hypot(1e300, 1e300), math.hypot(5e-324, 5e-324), math.hypot(3, 4))
print(math.sumprod([10 ** 20, 1], [1, 1]), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([Fraction(1, 3)], [3]))
print(math.sumprod([1e16, 1.0, -1e16], [1, 1, 1]), math.nextafter(1.0, 2.0, steps=3), math.nextafter(0.0, -1.0))
print(math.comb(10 ** 20, 2), math.copysign(1, float('-nan')))
for wrong in (lambda: math.fma(math.inf, 0, 1), lambda: math.fma(1e308, 10, 0), lambda: math.nextafter(1, 2, steps=-1),
              lambda: math.fsum([math.inf, -math.inf]), lambda: math.gamma(-1), lambda: math.ldexp(1.0, 2.5),
              lambda: math.gcd(1.5), lambda: math.trunc('x')):
    try:
        print(wrong())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
# expect: 6 24 66 132 3
# expect: 6.5 6.5 3.5 1.5811388300841898 True
# expect: floor ceil trunc 1
# expect: inf 1.7724538509055159 0.8600470153764812 5.56209241456e+305 6.897755278982137e+302 0.27008820585226917
# expect: -1074.0 1.584962500721156 1328.771237954945
# expect: 1311878501.783 1.4142135623730952e+300 5e-324 5.0
# expect: 100000000000000000001 1.0 1
# expect: 1.0 1.0000000000000007 -5e-324
# expect: 4999999999999999999950000000000000000000 -1.0
# expect: ValueError invalid operation in fma
# expect: OverflowError overflow in fma
# expect: ValueError steps must be a non-negative integer
# expect: ValueError -inf + inf in fsum
# expect: ValueError math domain error
# expect: TypeError Expected an int as second argument to ldexp.
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError type str doesn't define __trunc__ method
